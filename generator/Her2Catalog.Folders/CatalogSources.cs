using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Folders;

/// <summary>The files of one catalog on disk.</summary>
/// <param name="Manifest">Path of the manifest, as findings name it.</param>
/// <param name="Files">The manifest and every file below its folder that can be part of a catalog.</param>
/// <param name="WithByteOrderMark">Paths of the files that begin with a byte order mark, and keep it when they are rewritten.</param>
internal sealed record CatalogSources(string Manifest, IReadOnlyList<SourceFile> Files, IReadOnlySet<string> WithByteOrderMark)
{
    // Hidden folders belong to editors and version control; links may be circular.
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, MaxRecursionDepth = 16, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    private static readonly string[] ManifestKeys = ["catalog", "editions", "transcript", "extends"];

    /// <summary>The files to compile; with those of the shipped catalog if the manifest extends a catalog that is not among them.</summary>
    public IReadOnlyList<SourceFile> Sources
    {
        get
        {
            var manifest = Files.Single(file => file.Path == Manifest);
            return ExtendedBy(manifest) is { } name && SourceFile.Find(Files.Where(file => file != manifest), name) is null ? [.. Files, .. ShippedCatalog.Files] : Files;
        }
    }

    /// <summary>The manifests that a path means: the file itself, or the files of that folder with the key <c>catalog</c>.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public static IReadOnlyList<string> FindManifests(string path)
    {
        if (File.Exists(path))
        {
            var isManifest = path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && IsManifest(path);
            return isManifest ? [Normalize(path)] : throw new IOException($"{path}: not a manifest; specify a .yaml file with the key 'catalog', or its folder");
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"{path}: no such folder or file");
        }

        var manifests = InputFault.Naming(path, () => Directory.GetFiles(path, "*.yaml")).Where(IsThere).Select(Normalize).Where(IsManifest).Order(StringComparer.Ordinal).ToArray();
        return manifests.Length > 0
            ? manifests
            : throw new FileNotFoundException($"{path}: no catalog here; a catalog is a folder with a .yaml file that has the key 'catalog'");
    }

    /// <summary>Reads a catalog.</summary>
    public static CatalogSources Read(string manifest)
    {
        var withMark = new HashSet<string>(StringComparer.Ordinal);
        var files = PathsBelow(FolderOf(manifest)).Select(path =>
        {
            var bytes = InputFault.Naming(path, () => File.ReadAllBytes(path));
            if (SourceFile.HasByteOrderMark(bytes))
            {
                withMark.Add(path);
            }

            return SourceFile.Decode(path, bytes);
        }).ToArray();
        return new CatalogSources(manifest, files, withMark);
    }

    /// <summary>Size and time of every file below a folder, or that of a manifest: the text changes if a file does. No file is read.</summary>
    public static string Fingerprint(string path)
    {
        if (!Path.Exists(path))
        {
            return string.Empty;
        }

        var files = PathsBelow(Directory.Exists(path) ? path : FolderOf(path)).Select(name => new FileInfo(name));
        return string.Join('\n', files.Select(file => file.Exists ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}" : file.FullName));
    }

    private static IEnumerable<string> PathsBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", Below)
            .Where(path => SourceFile.IsCandidate(path) && IsThere(path))
            .Select(Normalize)
            .Order(StringComparer.Ordinal);

    // A broken link is no file; the check reports it if the manifest names it.
    private static bool IsThere(string path) => new FileInfo(path).LinkTarget is null || File.Exists(Path.Combine(Path.GetDirectoryName(path)!, new FileInfo(path).LinkTarget!));

    private static string FolderOf(string manifest) => Path.GetDirectoryName(manifest) is { Length: > 0 } folder ? folder : ".";

    private static string Normalize(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }

    private static string? ExtendedBy(SourceFile manifest) =>
        (YamlReader.Read(manifest, new List<Finding>()) as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == "extends")?.Value is YamlScalar scalar ? scalar.Cell.Value : null;

    // One key is enough, as in a build: a manifest with a misspelled key or one that does not parse is still checked.
    private static bool IsManifest(string path)
    {
        var file = SourceFile.Decode(path, InputFault.Naming(path, () => File.ReadAllBytes(path)));
        return YamlReader.Read(file, new List<Finding>()) is { } root
            ? root is YamlMapping mapping && mapping.Entries.Any(entry => ManifestKeys.Contains(entry.Key.Value))
            : file.Content.Split('\n').Any(line => ManifestKeys.Any(key => line.StartsWith(key + ":", StringComparison.Ordinal)));
    }
}
