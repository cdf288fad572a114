namespace Her2Catalog.Tool.Tests;

/// <summary>A copy of a catalog on disk, to break.</summary>
internal sealed class CatalogCopy : IDisposable
{
    /// <summary>Of the real one.</summary>
    public CatalogCopy()
        : this("catalog")
    {
    }

    /// <param name="path">The folder of a catalog, from where the tests are.</param>
    public CatalogCopy(string path)
    {
        var source = Path.Combine(AppContext.BaseDirectory, path);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("her2-check-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Replaces the first occurrence of a text; one that is not there fails.</summary>
    public CatalogCopy With(string file, string old, string put)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}");
        File.WriteAllText(PathOf(file), text[..at] + put + text[(at + old.Length)..]);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
