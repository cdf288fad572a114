namespace Her2Catalog.Tool.Tests.Export;

/// <summary>The catalog as the command exports it, in the three formats, on disk.</summary>
public sealed class ExportedCatalog : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("her2-export-").FullName;

    public ExportedCatalog()
    {
        foreach (var format in new[] { "csv", "json", "parquet" })
        {
            var (exit, output, error) = Command.Run(null, "export", "--format", format, "-o", PathOf(format));
            Assert.Equal((0, "", ""), (exit, output, error));
        }
    }

    public string PathOf(string format) => Path.Combine(folder, $"her2.{format}");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
