using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApi.Health;

/// <summary>That the program answers, and from which catalog.</summary>
/// <param name="Status">Always <c>Healthy</c>: there is no database that could be away.</param>
/// <param name="Edition">The edition of the catalog.</param>
public sealed record HealthAnswer(string Status, string Edition);

/// <summary><c>GET /health</c>, for what watches over the program.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", GetHealth).WithName(nameof(GetHealth)).WithTags("Health");

    /// <summary>Whether the program answers, and from which edition of the catalog.</summary>
    internal static Ok<HealthAnswer> GetHealth() => TypedResults.Ok(new HealthAnswer("Healthy", CatalogEdition.Newest.Id));
}
