using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Folders;

/// <summary>The files of the HER2 catalog that ships with this version, for catalogs that extend it.</summary>
internal static class ShippedCatalog
{
    private const string Folder = "catalog/";

    /// <summary>Gets the files. Their paths do not exist on disk.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. typeof(ShippedCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => SourceFile.Decode("Her2Catalog/" + name.Replace('\\', '/'), Read(name))),
    ];

    private static byte[] Read(string name)
    {
        using var stream = typeof(ShippedCatalog).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
