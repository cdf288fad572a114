namespace Her2Catalog.Folders;

/// <summary>Resolves all links in a path, including those of its folders.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>Returns the path without links; null if a link is circular or its target does not exist.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var left = new Stack<string>();
        Push(left, full);
        var real = Path.GetPathRoot(full)!;
        for (var links = 0; left.TryPop(out var name);)
        {
            var next = name == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            Push(left, target);
        }

        return Path.Exists(real) ? real : null;
    }

    /// <summary>Returns true if a path is the folder or is inside it. Both must be without links.</summary>
    public static bool IsInside(string folder, string path) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    private static void Push(Stack<string> left, string path)
    {
        var names = path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        foreach (var name in names.Where(name => name.Length > 0 && name != ".").Reverse())
        {
            left.Push(name);
        }
    }
}
