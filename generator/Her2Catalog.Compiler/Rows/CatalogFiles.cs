using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Finds the files that a manifest names, and records which are used.</summary>
internal sealed class CatalogFiles
{
    private readonly string folder;
    private readonly Dictionary<string, SourceFile> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly FindingList findings;
    private CatalogFiles? extended;

    public CatalogFiles(SourceFile manifest, IEnumerable<SourceFile> files, FindingList findings)
    {
        var path = Normalize(manifest.Path);
        folder = path.Substring(0, path.LastIndexOf('/') + 1);
        this.findings = findings;
        foreach (var file in files.Where(file => Normalize(file.Path).StartsWith(folder, StringComparison.Ordinal)))
        {
            byName[NameOf(file)] = file;
        }

        used.Add(NameOf(manifest));
    }

    /// <summary>Name of a file relative to the manifest that names it, with <c>/</c>.</summary>
    public string NameOf(SourceFile file) => extended is not null && extended.Holds(file) ? extended.NameOf(file) : Normalize(file.Path).Substring(folder.Length);

    /// <summary>True for a file that the manifest, or one of its files, names.</summary>
    public bool Holds(SourceFile file) => Normalize(file.Path).StartsWith(folder, StringComparison.Ordinal) && used.Contains(NameOf(file));

    /// <summary>Knows the files of the catalog that this one extends: another manifest names them, wherever they lie.</summary>
    public void Extend(CatalogFiles files)
    {
        used.UnionWith(byName.Where(file => files.Holds(file.Value)).Select(file => file.Key));
        extended = files;
    }

    /// <summary>Reads the file that a cell names; returns an empty list and reports a finding if it does not exist.</summary>
    public IReadOnlyList<T> Read<T>(Cell? name, Func<SourceFile, IReadOnlyList<T>> read) => Find(name) is { } file ? read(file) : [];

    /// <summary>Finds the file that a cell names; returns null and reports a finding if it does not exist.</summary>
    public SourceFile? Find(Cell? name)
    {
        if (!name.IsStated())
        {
            return null;
        }

        if (!byName.TryGetValue(Normalize(name!.Value), out var file))
        {
            // A file that is read already, such as the one that names it, is not the one that was meant.
            var hint = NearestWord.DidYouMean(name.Value, byName.Keys.Where(other => !used.Contains(other)), out var nearest);
            findings.Report(TextRules.ManifestFile, name, $"There is no file '{name.Value}' beside the manifest.{hint}", nearest);
            return null;
        }

        if (used.Add(Normalize(name.Value)))
        {
            CheckEncoding(file);
        }

        return file;
    }

    /// <summary>The file that a cell names, if there is one. Nothing is reported, and it does not count as used.</summary>
    public SourceFile? Peek(Cell name)
    {
        byName.TryGetValue(Normalize(name.Value), out var file);
        return file;
    }

    /// <summary>Warns of tables and descriptions that lie below the manifest and are not part of the catalog.</summary>
    public void ReportUnused()
    {
        // A manifest at the root of a project has files beside it that are none of its business, and other catalogs below it.
        var own = new HashSet<string>(used.Select(FolderOf).Where(name => name.Length > 0), StringComparer.Ordinal);
        var others = byName.Where(file => !used.Contains(file.Key) && FolderOf(file.Key).Length > 0 && CatalogKind.IsManifest(file.Value)).Select(file => FolderOf(file.Key)).ToArray();
        foreach (var name in byName.Keys.Where(name => !used.Contains(name)).OrderBy(name => name, StringComparer.Ordinal))
        {
            if (others.Any(other => name.StartsWith(other, StringComparison.Ordinal)) || !(own.Contains(FolderOf(name)) || CatalogKind.IsPart(byName[name])))
            {
                continue;
            }

            findings.Add(new Finding(TextRules.ManifestFile, byName[name], new TextSpan(0, 0), $"No manifest names '{name}': it is not part of the catalog.", Severity.Warning));
        }
    }

    /// <summary>Reports the first character that could not be decoded.</summary>
    public void CheckEncoding(SourceFile file)
    {
        var broken = file.Content.IndexOf('\uFFFD');
        if (broken >= 0)
        {
            findings.Report(TextRules.NotUtf8, file, new TextSpan(broken, 1), "Invalid UTF-8: save the file as UTF-8.");
        }
    }

    // With the last slash; empty for the folder of the manifest.
    private static string FolderOf(string name) => name.Substring(0, name.LastIndexOf('/') + 1);

    private static string Normalize(string path) => path.Replace('\\', '/');
}
