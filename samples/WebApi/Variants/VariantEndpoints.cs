using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Documentation;
using WebApi.Problems;
using WebApi.Queries;

namespace WebApi.Variants;

/// <summary><c>GET /variants/{name}</c>: what the catalog says about any spelling of a variant.</summary>
internal static class VariantEndpoints
{
    public static void MapVariants(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/variants/{**name}", GetVariant) // whatever follows is the name, slashes too
            .WithName(nameof(GetVariant))
            .WithTags("Variants")
            .TakesQuery(QueryParameters.OfQuestion)
            .ProducesLookupResponses()
            .AddOpenApiOperationTransformer(EndpointExamples.AddToVariant);

    /// <summary>What the catalog says about a variant, by any spelling of its name.</summary>
    /// <remarks>DNA takes precedence over protein: a DNA name is answered for exactly that change, a protein name for the changes that the assays list for it.</remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">Any spelling: p.L755S, Y772_A775dup, NM_004448.4:c.2313_2324dup, chr17:37880220 T&gt;C. At most 4,096 characters, percent-encoded as in any address.</param>
    /// <param name="build">The genome build of positions, if the name is on the genome and does not state it.</param>
    /// <param name="asOf">The date to answer for, such as 2023-11-15; by default that of the newest edition.</param>
    /// <param name="therapy">Id of a therapy: statements for other therapies are left out.</param>
    /// <param name="jurisdiction">Id of a jurisdiction: statements for other jurisdictions are left out.</param>
    internal static Results<Ok<VariantAnswer>, ProblemHttpResult> GetVariant(
        ICatalog catalog, string? name, string? build, string? asOf, string? therapy, string? jurisdiction)
    {
        if (!CatalogQuery.TryRead(catalog, build, asOf, therapy, jurisdiction, out CatalogQuery? query, out ProblemHttpResult? problem))
        {
            return problem;
        }

        // A slash sent as %2F would have divided the path, so the server leaves it encoded.
        string input = (name ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        Interpretation[] answers = query.InterpretAll(query.Find(input));
        return answers[0].Status == LookupStatus.Found
            ? TypedResults.Ok(VariantAnswer.Of(input, query, answers))
            : LookupProblem.Of(answers[0].Status, input, query);
    }
}
