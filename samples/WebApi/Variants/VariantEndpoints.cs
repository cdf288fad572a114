using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Documentation;
using WebApi.Problems;

namespace WebApi.Variants;

/// <summary><c>GET /variants/{name}</c>: what the catalog says of any spelling of a variant.</summary>
internal static class VariantEndpoints
{
    public static void MapVariants(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/variants/{**name}", GetVariant) // whatever follows is the name, slashes too
            .WithName(nameof(GetVariant))
            .WithTags("Variants")
            .ProducesLookupResponses()
            .AddOpenApiOperationTransformer(EndpointExamples.AddToVariant);

    /// <summary>What the catalog says of a variant, by any spelling of its name.</summary>
    /// <remarks>DNA counts before protein: a name on DNA is answered for that very change, a name of a protein for the changes that the assays' tables hold of it.</remarks>
    /// <param name="name">Any spelling: p.L755S, Y772_A775dup, NM_004448.4:c.2313_2324dup, chr17:37880220 T&gt;C. 4,096 letters at most, percent-encoded where an address asks for it.</param>
    /// <param name="build">The genome build that positions count in, where the name is on the genome and does not say.</param>
    internal static Results<Ok<VariantAnswer>, ProblemHttpResult> GetVariant(string? name, string? build)
    {
        if (!BuildParameter.TryRead(build, out GenomeBuild genomeBuild))
        {
            return RequestProblem.UnknownBuild();
        }

        // A slash that came as %2F would have divided the path, so the server leaves it as it came.
        string asked = (name ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        LookupStatus status = Her2.TryFind(asked, genomeBuild, out Her2.Variant variant, out Her2.Allele allele);
        return status == LookupStatus.Found
            ? TypedResults.Ok(VariantAnswer.Of(asked, genomeBuild, variant, allele))
            : LookupProblem.Of(status, asked, genomeBuild);
    }
}
