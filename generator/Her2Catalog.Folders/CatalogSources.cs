using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Folders.Messages;

namespace Her2Catalog.Folders;

/// <summary>The files of one catalog on disk.</summary>
/// <param name="Manifest">Path of the manifest, as findings name it.</param>
/// <param name="Files">The manifest, the files that it names, and the beginning of every other file that can be part of a catalog.</param>
/// <param name="WithByteOrderMark">Paths of the files that begin with a byte order mark, and keep it when they are rewritten.</param>
internal sealed record CatalogSources(string Manifest, IReadOnlyList<SourceFile> Files, IReadOnlySet<string> WithByteOrderMark)
{
    private const string Extension = ".yaml";

    /// <summary>The files to compile; with those of the shipped catalog if the manifest extends a catalog that is not among them.</summary>
    public IReadOnlyList<SourceFile> Sources
    {
        get
        {
            var manifest = Files.Single(file => file.Path == Manifest);
            return ExtendedBy(manifest) is { } name && SourceFile.Find(Files.Where(file => file != manifest), name) is null ? [.. Files, .. ShippedCatalog.Files] : Files;
        }
    }

    /// <summary>The manifests that a path means: the file itself, or those in that folder.</summary>
    /// <exception cref="IOException">There is none.</exception>
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

    /// <summary>Reads a catalog. Of files that the manifest does not name, only the beginning is read.</summary>
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

            // Every value that is the end of a path: manifests and assays name files relative to different folders.
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

    /// <summary>Size and time of every file below a folder, or that of a manifest: the text changes if a file does. No file is read.</summary>
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
            // One that cannot be read says by its finding what it is instead.
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
