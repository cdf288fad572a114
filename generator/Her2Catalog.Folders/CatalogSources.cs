using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Folders.Messages;

namespace Her2Catalog.Folders;

/// <summary>The files of one catalog on disk.</summary>
/// <param name="Manifest">The path of the manifest, as shown in findings.</param>
/// <param name="Files">The manifest, the files that it names, and the beginning of every other file that can belong to a catalog.</param>
/// <param name="WithByteOrderMark">The paths of the files that begin with a byte order mark, which is kept when they are rewritten.</param>
internal sealed record CatalogSources(string Manifest, IReadOnlyList<SourceFile> Files, IReadOnlySet<string> WithByteOrderMark)
{
    private const string Extension = ".yaml";

    /// <summary>
    /// Gets the files to compile. They include the shipped catalog if the manifest extends a catalog that is not among the files.
    /// </summary>
    public IReadOnlyList<SourceFile> Sources
    {
        get
        {
            var manifest = Files.Single(file => file.Path == Manifest);
            return ExtendedBy(manifest) is { } name && SourceFile.Find(Files.Where(file => file != manifest), name) is null ? [.. Files, .. ShippedCatalog.Files] : Files;
        }
    }

    /// <summary>Returns the manifests for a path: the file itself, or the manifests in the folder.</summary>
    /// <exception cref="IOException">There is no manifest, or it cannot be read.</exception>
    public static IReadOnlyList<string> FindManifests(string path)
    {
        if (Directory.Exists(path))
        {
            return FindInFolder(path);
        }

        var file = FolderFile.Of(RealPath.Of(FolderOf(path)) ?? string.Empty, path);
        if (file.RealPath is null && Path.GetFileName(path).Length > 0 && (new FileInfo(path).LinkTarget is not null || Path.Exists(path)))
        {
            throw new IOException(FolderMessages.CannotReadManifest(path, file.Reason!).ToString(CultureInfo.CurrentUICulture));
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException(FolderMessages.NoFolderOrFile(path).ToString(CultureInfo.CurrentUICulture));
        }

        var isManifest = path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && CatalogKind.IsManifest(file.ReadHead());
        return isManifest ? [FolderWalk.Normalize(path)]
            : throw new IOException(FolderMessages.NoManifest(path).ToString(CultureInfo.CurrentUICulture));
    }

    /// <summary>Reads a catalog. For files that the manifest does not name, only the beginning is read.</summary>
    public static CatalogSources Read(string manifest)
    {
        var withMark = new HashSet<string>(StringComparer.Ordinal);
        var files = FolderWalk.Below(FolderOf(manifest));
        var read = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var byName = files.ToLookup(file => Path.GetFileName(file.Path), StringComparer.Ordinal);
        var named = new Queue<FolderFile>(files.Where(file => file.Path == manifest));
        while (named.TryDequeue(out var file))
        {
            if (read.ContainsKey(file.Path))
            {
                continue;
            }

            read.Add(file.Path, file.Read(out var hasMark));
            if (hasMark)
            {
                withMark.Add(file.Path);
            }

            // Matches every value that is the end of a path, because the manifest of a base catalog can be in another folder.
            foreach (var value in ValuesOf(read[file.Path]))
            {
                foreach (var other in byName[Path.GetFileName(value)].Where(other => other.Path.EndsWith(value, StringComparison.Ordinal)))
                {
                    named.Enqueue(other);
                }
            }
        }

        return new CatalogSources(manifest,
            [.. files.Select(file => read.TryGetValue(file.Path, out var source) ? source : file.ReadHead())], withMark);
    }

    /// <summary>
    /// Returns a fingerprint of the files below a folder, or below the folder of a manifest. It changes if a file changes.
    /// </summary>
    /// <remarks>The fingerprint contains the size and the last write time of every file. No file is read.</remarks>
    public static string Fingerprint(string path)
    {
        if (!Path.Exists(path))
        {
            return string.Empty;
        }

        var files = FolderWalk.Below(Directory.Exists(path) ? path : FolderOf(path)).Where(file => file.RealPath is not null)
            .Select(file => new FileInfo(file.RealPath!));
        return string.Join('\n', files.Select(file => file.Exists ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}" : file.FullName));
    }

    private static IReadOnlyList<string> FindInFolder(string folder)
    {
        var root = RealPath.Of(folder)!;
        var files = InputFault.Naming(folder, () => Directory.GetFiles(folder, "*" + Extension))
            .Where(path => FolderWalk.IsVisible(Path.GetFileName(path)))
            .Select(path => FolderFile.Of(root, FolderWalk.Normalize(path)))
            .Where(file => file.RealPath is not null)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.ReadHead())
            .ToArray();
        var manifests = files.Where(CatalogKind.IsManifest).ToArray();
        if (manifests.Length == 0)
        {
            // A manifest that is not UTF-8 text is not recognized as one. Its finding states the reason.
            manifests = [.. files.Where(file => file.Damage?.Rule == TextRules.NotUtf8)];
        }

        return manifests.Length > 0
            ? [.. manifests.Select(file => file.Path)]
            : throw new FileNotFoundException(FolderMessages.NoCatalog(folder).ToString(CultureInfo.CurrentUICulture));
    }

    private static string FolderOf(string manifest) => Path.GetDirectoryName(manifest) is { Length: > 0 } folder ? folder : ".";

    private static string? ExtendedBy(SourceFile manifest) =>
        (YamlReader.Read(manifest, new List<Finding>()) as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == "extends")?.Value is YamlScalar scalar ? scalar.Cell.Value : null;

    private static IEnumerable<string> ValuesOf(SourceFile file) =>
        file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && YamlReader.Read(file, new List<Finding>()) is { } root
            ? ScalarsOf(root).Select(value => value.Replace('\\', '/')).Where(SourceFile.IsCandidate)
            : [];

    private static IEnumerable<string> ScalarsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Cell.Value],
        YamlSequence sequence => sequence.Items.SelectMany(ScalarsOf),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => ScalarsOf(entry.Value)),
        _ => [],
    };
}
