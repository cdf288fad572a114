namespace Her2Catalog.Architecture.Tests;

/// <summary>A folder of a project; the root has an empty path.</summary>
internal readonly record struct Folder(string Project, string Path)
{
    public bool IsRoot => Path.Length == 0;

    public override string ToString() => IsRoot ? Project : $"{Project}/{Path}";
}
