using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Folders;

/// <summary>
/// Lists the files below a folder that can belong to a catalog. Links to folders inside it are followed, each folder once.
/// </summary>
internal sealed class FolderWalk
{
    // Limits the walk through a project with a manifest at its root.
    private const int MaxDepth = 16;

    private readonly string root;
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);
    private readonly List<FolderFile> files = [];

    private FolderWalk(string root)
    {
        this.root = root;
    }

    /// <summary>Returns the files below a folder, ordered by path.</summary>
    public static IReadOnlyList<FolderFile> Below(string folder)
    {
        if (RealPath.Of(folder) is not { } root)
        {
            return [];
        }

        var walk = new FolderWalk(root);
        InputFault.Naming(folder, () =>
        {
            walk.Visit(folder, 0);
            return true;
        });
        return [.. walk.files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Returns false for hidden files, and for lock files and backup copies of editors.</summary>
    public static bool IsVisible(string name) =>
        name[0] is not ('.' or '#') && !name.StartsWith("~$", StringComparison.Ordinal) && name[^1] is not ('~' or '#');

    private void Visit(string folder, int depth)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (!IsVisible(entry.Name) || (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0)
            {
                continue;
            }

            var path = Normalize(Path.Combine(folder, entry.Name));
            if ((entry.Attributes & FileAttributes.Directory) != 0)
            {
                if (entry.LinkTarget is not null && RealPath.Of(path) is { } real && !RealPath.IsInside(root, real))
                {
                    // Added so that files below the link that the manifest names are not reported as merely missing.
                    files.Add(FolderFile.Of(root, path));
                }
                else if (depth < MaxDepth && CanEnter(entry))
                {
                    Visit(path, depth + 1);
                }
            }
            else if (SourceFile.IsCandidate(path))
            {
                files.Add(FolderFile.Of(root, path));
            }
        }
    }

    // Following a link to a parent folder would never end.
    private bool CanEnter(FileSystemInfo folder) =>
        folder.LinkTarget is null ||
        (RealPath.Of(folder.FullName) is { } real && real != root && RealPath.IsInside(root, real)
            && !RealPath.IsInside(real, RealPath.Of(Path.GetDirectoryName(folder.FullName)!)!) && linked.Add(real));

    /// <summary>Returns a path as shown in findings: with <c>/</c>, and without a leading <c>./</c>.</summary>
    public static string Normalize(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
