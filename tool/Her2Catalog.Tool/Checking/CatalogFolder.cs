using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Checking;

/// <summary>The files of one catalog on disk.</summary>
/// <param name="Manifest">Path of the manifest, as findings name it.</param>
/// <param name="Files">The manifest and everything below its folder that a catalog may be made of.</param>
/// <param name="WithByteOrderMark">Paths of the files that begin with a byte order mark, to be written back with one.</param>
internal sealed record CatalogFolder(string Manifest, IReadOnlyList<SourceFile> Files, IReadOnlySet<string> WithByteOrderMark)
{
    // What an editor or a version control keeps in hidden folders is no catalog, and a link may lead in a circle.
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, MaxRecursionDepth = 16, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    private static readonly string[] ManifestKeys = ["catalog", "editions", "transcript", "extends"];

    /// <summary>What the compiler is given: the files, and where the manifest extends a catalog that does not lie among them, the shipped one.</summary>
    public IReadOnlyList<SourceFile> Sources
    {
        get
        {
            var manifest = Files.Single(file => file.Path == Manifest);
            return ExtendedBy(manifest) is { } name && SourceFile.Find(Files.Where(file => file != manifest), name) is null ? [.. Files, .. ShippedCatalog.Files] : Files;
        }
    }

    /// <summary>The manifests that a path stands for: itself, or the files of that folder with the key <c>catalog</c>.</summary>
    /// <exception cref="IOException">There is nothing to check.</exception>
    public static IReadOnlyList<string> FindManifests(string path)
    {
        if (File.Exists(path))
        {
            var isManifest = path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && IsManifest(path);
            return isManifest ? [Normalize(path)] : throw new IOException($"{path}: is no manifest, a .yaml file with the key 'catalog'; name that, or the folder that holds it");
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"{path}: there is no such folder or file");
        }

        var manifests = InputFault.Naming(path, () => Directory.GetFiles(path, "*.yaml")).Where(IsThere).Select(Normalize).Where(IsManifest).Order(StringComparer.Ordinal).ToArray();
        return manifests.Length > 0
            ? manifests
            : throw new FileNotFoundException($"{path}: holds no manifest, a .yaml file with the key 'catalog'");
    }

    /// <summary>Reads a catalog.</summary>
    public static CatalogFolder Read(string manifest)
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
        return new CatalogFolder(manifest, files, withMark);
    }

    /// <summary>What a later look is compared with: every file below a folder, or that of a manifest, with its size and time. Nothing is read.</summary>
    public static string Fingerprint(string path)
    {
        if (!Path.Exists(path))
        {
            return string.Empty;
        }

        var files = PathsBelow(Directory.Exists(path) ? path : FolderOf(path)).Select(name => new FileInfo(name));
        return string.Join('\n', files.Select(file => file.Exists ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}" : file.FullName));
    }

    /// <summary>Writes the files whose text changed, and those that are new.</summary>
    public void Write(IReadOnlyList<SourceFile> changed)
    {
        var before = Sources.ToDictionary(file => file.Path, file => file.Content);
        foreach (var file in changed.Where(file => !before.TryGetValue(file.Path, out var content) || content != file.Content))
        {
            OutputFile.Write(file.Path, SourceFile.Encode(file.Content, WithByteOrderMark.Contains(file.Path)));
        }
    }

    private static IEnumerable<string> PathsBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", Below)
            .Where(path => SourceFile.IsCandidate(path) && IsThere(path))
            .Select(Normalize)
            .Order(StringComparer.Ordinal);

    // A link to nothing is no file: where the manifest names it, that is found there.
    private static bool IsThere(string path) => new FileInfo(path).LinkTarget is null || File.Exists(Path.Combine(Path.GetDirectoryName(path)!, new FileInfo(path).LinkTarget!));

    private static string FolderOf(string manifest) => Path.GetDirectoryName(manifest) is { Length: > 0 } folder ? folder : ".";

    private static string Normalize(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }

    private static string? ExtendedBy(SourceFile manifest) =>
        (YamlReader.Read(manifest, new List<Finding>()) as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == "extends")?.Value is YamlScalar scalar ? scalar.Cell.Value : null;

    // One key is enough, as in a build, and a manifest that does not parse is still the one to check: whoever misspelt one is to be told.
    private static bool IsManifest(string path)
    {
        var file = SourceFile.Decode(path, InputFault.Naming(path, () => File.ReadAllBytes(path)));
        return YamlReader.Read(file, new List<Finding>()) is { } root
            ? root is YamlMapping mapping && mapping.Entries.Any(entry => ManifestKeys.Contains(entry.Key.Value))
            : file.Content.Split('\n').Any(line => ManifestKeys.Any(key => line.StartsWith(key + ":", StringComparison.Ordinal)));
    }
}
