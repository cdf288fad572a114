using Her2Catalog;

namespace WebApi;

/// <summary>The edition of the catalog that answers.</summary>
internal static class CatalogEdition
{
    public static Edition Newest { get; } = Her2.Editions[^1];
}
