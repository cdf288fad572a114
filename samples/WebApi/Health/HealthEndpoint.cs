using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Queries;

namespace WebApi.Health;

/// <summary>That the program answers, and from which catalog.</summary>
/// <param name="Status">Always <c>Healthy</c>: the program depends on no database.</param>
/// <param name="Catalog">The catalog in its newest edition.</param>
public sealed record HealthAnswer(string Status, CatalogAnswer Catalog);

/// <summary><c>GET /health</c>, for monitoring.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", GetHealth).WithName(nameof(GetHealth)).WithTags("Health").TakesQuery();

    /// <summary>Whether the program answers, and from which edition of the catalog.</summary>
    internal static Ok<HealthAnswer> GetHealth(ICatalog catalog) =>
        TypedResults.Ok(new HealthAnswer("Healthy", CatalogAnswer.Of(catalog, catalog.CurrentEdition.AsOf)));
}
