using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Tool.Checking;

/// <summary>The files of the catalog that the command was built with, for catalogs that extend it.</summary>
internal static class ShippedCatalog
{
    private const string Folder = "catalog/";

    /// <summary>The files, under paths that are none of this machine.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. typeof(ShippedCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => SourceFile.Decode("shipped-with-her2/" + name.Replace('\\', '/'), Read(name))),
    ];

    private static byte[] Read(string name)
    {
        using var stream = typeof(ShippedCatalog).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
