namespace Her2Catalog.Tool.Tests.Files;

/// <summary>A folder of its own for a test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("her2-files-").FullName;

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>The names of the files in the folder, including drafts.</summary>
    public string[] Names => [.. Directory.EnumerateFileSystemEntries(Path).Select(name => System.IO.Path.GetFileName(name)!).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
