using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Folders;

/// <summary>The files of the HER2 catalog of this version, for catalogs that extend it.</summary>
internal static class ShippedCatalog
{
    private const string Folder = "catalog/";

    /// <summary>The files, with paths that do not exist on a disk.</summary>
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
