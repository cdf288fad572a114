using Her2Catalog;

namespace WebApi;

/// <summary>The catalog that answers: the compiled one, unless the configuration names another under <c>Catalog</c>.</summary>
internal static class ConfiguredCatalog
{
    /// <summary>The key of the configuration: <c>--catalog ward/</c>, or the environment variable <c>CATALOG</c>.</summary>
    public const string Key = "Catalog";

    /// <summary>Loads the catalog.</summary>
    /// <param name="path">The folder or manifest of a catalog, or a file of serialized tables; null for the compiled catalog.</param>
    public static ICatalog Load(string? path) => path switch
    {
        null or "" => Her2.Catalog,
        _ when Directory.Exists(path) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) => CatalogFolder.Load(path),
        _ => CatalogFile.Load(File.ReadAllBytes(path)),
    };
}
