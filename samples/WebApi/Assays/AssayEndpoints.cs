using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Documentation;
using WebApi.Problems;
using WebApi.Variants;

namespace WebApi.Assays;

/// <summary><c>GET /assays</c>, and <c>GET /assays/{id}/interpret</c>: what the result of one of them may be used for.</summary>
internal static class AssayEndpoints
{
    public static void MapAssays(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assays", GetAssays)
            .WithName(nameof(GetAssays))
            .WithTags("Assays")
            .Produces(StatusCodes.Status304NotModified);
        routes.MapGet("/assays/{id}/interpret", GetInterpretation)
            .WithName(nameof(GetInterpretation))
            .WithTags("Assays")
            .ProducesLookupResponses()
            .AddOpenApiOperationTransformer(EndpointExamples.AddToInterpretation);
    }

    /// <summary>The assays of the catalog.</summary>
    internal static Ok<AssayAnswer[]> GetAssays()
    {
        var answers = new List<AssayAnswer>();
        foreach (Her2.Assay assay in Her2.Assays.All)
        {
            answers.Add(AssayAnswer.Of(assay));
        }

        return TypedResults.Ok(answers.ToArray());
    }

    /// <summary>What the result of an assay for a variant may be used for.</summary>
    /// <remarks>Answered for every readable name that agrees with the reference, in the catalog or not.</remarks>
    /// <param name="id">Id of the assay, one of those that /assays lists.</param>
    /// <param name="variant">Any spelling of a variant. 4,096 letters at most, percent-encoded; a plus sign too, since a bare one means a blank in a query.</param>
    /// <param name="build">The genome build that positions count in, where the name is on the genome and does not say.</param>
    internal static Results<Ok<InterpretationAnswer>, ProblemHttpResult> GetInterpretation(string id, string? variant, string? build)
    {
        Her2.Assay assay = Find(id);
        if (assay.IsNone)
        {
            return RequestProblem.UnknownAssay();
        }

        if (string.IsNullOrEmpty(variant))
        {
            return RequestProblem.MissingVariant();
        }

        if (!BuildParameter.TryRead(build, out GenomeBuild genomeBuild))
        {
            return RequestProblem.UnknownBuild();
        }

        Interpretation said = assay.Interpret(variant, genomeBuild);
        return said.Status is LookupStatus.Found or LookupStatus.NotInCatalog
            ? TypedResults.Ok(InterpretationAnswer.Of(assay, said))
            : LookupProblem.Of(said.Status, variant, genomeBuild);
    }

    private static Her2.Assay Find(string id)
    {
        foreach (Her2.Assay assay in Her2.Assays.All)
        {
            if (assay.Identifier == id)
            {
                return assay;
            }
        }

        return default;
    }
}
