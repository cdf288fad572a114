using Her2Catalog;

namespace WebApi;

/// <summary>The catalog that answers.</summary>
/// <param name="Id">Such as <c>HER2</c>.</param>
/// <param name="Edition">The edition in force on the date of the answer; null before the first.</param>
/// <param name="Digest">Sixteen hexadecimal digits over the content of the catalog.</param>
public sealed record CatalogAnswer(string Id, string? Edition, string Digest)
{
    internal static CatalogAnswer Of(ICatalog catalog, DateOnly asOf) =>
        new(catalog.Id, catalog.Editions.LastOrDefault(edition => edition.AsOf <= asOf)?.Id, catalog.Digest);
}
