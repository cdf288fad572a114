using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Documentation;
using WebApi.Problems;
using WebApi.Queries;

namespace WebApi.Assays;

/// <summary><c>GET /assays</c>, and <c>GET /assays/{id}/interpret</c>: what the result of one of them may be used for.</summary>
internal static class AssayEndpoints
{
    public static void MapAssays(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assays", GetAssays)
            .WithName(nameof(GetAssays))
            .WithTags("Assays")
            .TakesQuery()
            .Produces(StatusCodes.Status304NotModified);
        routes.MapGet("/assays/{id}/interpret", GetInterpretation)
            .WithName(nameof(GetInterpretation))
            .WithTags("Assays")
            .TakesQuery(["variant", .. QueryParameters.OfQuestion])
            .ProducesLookupResponses()
            .AddOpenApiOperationTransformer(EndpointExamples.AddToInterpretation);
    }

    /// <summary>The assays of the catalog.</summary>
    internal static Ok<AssayAnswer[]> GetAssays(ICatalog catalog) => TypedResults.Ok(catalog.Assays.Select(AssayAnswer.Of).ToArray());

    /// <summary>What the result of an assay for a variant may be used for.</summary>
    /// <remarks>Answers every readable name that agrees with the reference, whether or not the catalog contains it.</remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">Id of the assay, one of those that /assays lists.</param>
    /// <param name="variant">Any spelling of a variant: at most 4,096 characters, percent-encoded. A plus sign too, because a bare one means a space in a query.</param>
    /// <param name="build">The genome build of positions, if the name is on the genome and does not state it.</param>
    /// <param name="asOf">The date to answer for, such as 2023-11-15; by default that of the newest edition.</param>
    /// <param name="therapy">Id of a therapy: statements for other therapies are left out.</param>
    /// <param name="jurisdiction">Id of a jurisdiction: statements for other jurisdictions are left out.</param>
    internal static Results<Ok<InterpretationAnswer>, ProblemHttpResult> GetInterpretation(
        ICatalog catalog, string id, string? variant, string? build, string? asOf, string? therapy, string? jurisdiction)
    {
        if (!CatalogQuery.TryFind(catalog.Assays, id, out CatalogAssay assay))
        {
            return RequestProblem.UnknownAssay(catalog, id);
        }

        if (string.IsNullOrEmpty(variant))
        {
            return RequestProblem.MissingVariant();
        }

        if (!CatalogQuery.TryRead(catalog, build, asOf, therapy, jurisdiction, out CatalogQuery? query, out ProblemHttpResult? problem))
        {
            return problem;
        }

        Interpretation answer = query.Interpret(assay, query.Find(variant));
        return answer.Status is LookupStatus.Found or LookupStatus.NotInCatalog
            ? TypedResults.Ok(new InterpretationAnswer(answer))
            : LookupProblem.Of(answer.Status, variant, query);
    }
}
