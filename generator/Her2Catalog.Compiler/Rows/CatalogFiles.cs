using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Finds the files that a manifest names, and records which of them are used.</summary>
internal sealed class CatalogFiles
{
    private readonly string folder;
    private readonly Dictionary<string, SourceFile> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);
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

    /// <summary>Returns the name of a file relative to the manifest that names it, with <c>/</c> as the separator.</summary>
    public string NameOf(SourceFile file) => extended is not null && extended.Holds(file) ? extended.NameOf(file) : Normalize(file.Path).Substring(folder.Length);

    /// <summary>Returns true for the manifest, and for a file that the manifest or one of its files names.</summary>
    public bool Holds(SourceFile file) => Normalize(file.Path).StartsWith(folder, StringComparison.Ordinal) && used.Contains(NameOf(file));

    /// <summary>Adds the files of the base catalog, which has its own manifest and may be in any folder.</summary>
    public void Extend(CatalogFiles files)
    {
        used.UnionWith(byName.Where(file => files.Holds(file.Value)).Select(file => file.Key));
        extended = files;
    }

    /// <summary>Reads the file that a cell names; returns an empty list and reports a finding if it does not exist.</summary>
    public IReadOnlyList<T> Read<T>(Cell? name, Func<SourceFile, IReadOnlyList<T>> read) => Find(name) is { } file ? read(file) : [];

    /// <summary>
    /// Finds the file that a cell names. If it does not exist or contains no readable text, reports a finding once and returns null.
    /// </summary>
    public SourceFile? Find(Cell? name)
    {
        if (!name.IsStated())
        {
            return null;
        }

        var normalized = Normalize(name!.Value);
        if (!byName.TryGetValue(normalized, out var file))
        {
            var folderLink = byName.FirstOrDefault(other => other.Value.Damage?.Rule == TextRules.NotInFolder
                && normalized.StartsWith(other.Key + "/", StringComparison.Ordinal));
            if (folderLink.Value is { Damage: { } damage })
            {
                if (missing.Add(normalized))
                {
                    findings.Report(damage.Rule, name, damage.Message, cause: folderLink.Key);
                }
            }
            else if (missing.Add(normalized))
            {
                ReportMissing(name, normalized);
            }

            return null;
        }

        var fault = FileText.FaultOf(file);
        if (used.Add(normalized) && fault is not null)
        {
            Report(fault, file, name);
        }

        return fault is null ? file : null;
    }

    /// <summary>Returns true if the manifest contains readable text; otherwise, reports the reason.</summary>
    public bool CanRead(SourceFile manifest)
    {
        if (FileText.FaultOf(manifest) is not { } fault)
        {
            return true;
        }

        Report(fault, manifest, null);
        return false;
    }

    /// <summary>Returns the file that a cell names, or null. Nothing is reported, and the file does not count as used.</summary>
    public SourceFile? Peek(Cell name)
    {
        byName.TryGetValue(Normalize(name.Value), out var file);
        return file;
    }

    /// <summary>Reports tables and YAML files below the folder of the manifest that are not part of the catalog.</summary>
    /// <remarks>
    /// If the manifest has no key for a kind of file, the finding is an error, because references to the entries of these files
    /// cannot be resolved.
    /// </remarks>
    /// <returns>The parts of the catalog that have files, but no key in the manifest.</returns>
    public CatalogParts ReportUnused(FilesRow named)
    {
        // A manifest at the root of a project can have unrelated files beside it, and other catalogs below it.
        var own = new HashSet<string>(used.Select(FolderOf).Where(name => name.Length > 0), StringComparer.Ordinal);
        var manifests = byName.Where(file => !used.Contains(file.Key) && CatalogKind.IsManifest(file.Value)).ToArray();
        var folders = manifests.Select(file => FolderOf(file.Key)).Where(other => other.Length > 0).ToArray();
        var ofOthers = new HashSet<string>(manifests
            .SelectMany(other => CatalogKind.FilesNamedIn(other.Value).Select(name => FolderOf(other.Key) + name)), StringComparer.Ordinal);
        var leftOut = new List<(string Key, CatalogParts Part, string Name)>();
        foreach (var name in byName.Keys
            .Where(name => !used.Contains(name) && !ofOthers.Contains(name) && byName[name].Damage?.Rule != TextRules.NotInFolder)
            .OrderBy(name => name, StringComparer.Ordinal))
        {
            var part = CatalogKind.PartOf(byName[name]);
            if (folders.Any(other => name.StartsWith(other, StringComparison.Ordinal))
                || !(own.Contains(FolderOf(name)) || part is not null))
            {
                continue;
            }

            if (part?.Part == CatalogParts.Seals && (named.Seals is null || Peek(named.Seals) is null))
            {
                continue; // the seal check reports it
            }

            if (part?.Key is { } key && !named.Has(part.Part))
            {
                leftOut.Add((key, part.Part, name));
            }
            else if (part?.Part != CatalogParts.Targets || named.Has(CatalogParts.Assays))
            {
                findings.Add(new Finding(TextRules.ManifestFile, byName[name], new TextSpan(0, 0),
                    CompilerMessages.FileNotListed(name), Severity.Warning));
            }
        }

        foreach (var files in leftOut.GroupBy(file => file.Key))
        {
            var others = files.Count() - 1;
            findings.Report(TextRules.ManifestFile, named.Head, others == 0
                ? CompilerMessages.FilesKeyMissing(files.Key, files.First().Name)
                : CompilerMessages.FilesKeyMissingForMore(files.Key, files.First().Name, others));
        }

        return leftOut.Aggregate(CatalogParts.None, (parts, file) => parts | file.Part);
    }

    /// <summary>
    /// Returns the name of a file that belongs to a part of the catalog, but that the manifest does not name; null if there is
    /// no such file.
    /// </summary>
    public string? FindUnnamed(CatalogParts part) =>
        byName.Where(file => !used.Contains(file.Key) && CatalogKind.PartOf(file.Value)?.Part == part).Select(file => file.Key)
            .OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    // A file in another encoding contains the same text, so saving it as UTF-8 changes formatting only.
    private void Report(FileFault fault, SourceFile file, Cell? name)
    {
        if (fault.Rule == TextRules.NotInFolder && name is not null)
        {
            findings.Report(fault.Rule, name, fault.Message);
            return;
        }

        findings.Add(new Finding(fault.Rule, file, fault.Span, fault.Message, fault.Rule.DefaultSeverity)
        {
            Edits = fault.IsOnlyEncoding ? [new TextEdit(default, string.Empty)] : [],
            IsRepairSafe = fault.IsOnlyEncoding,
        });
    }

    private void ReportMissing(Cell name, string normalized)
    {
        if (normalized.StartsWith("/", StringComparison.Ordinal) || normalized.Split('/').Contains("..") || normalized.IndexOf(':') == 1)
        {
            findings.Report(TextRules.NotInFolder, name, CompilerMessages.FileOutsideFolder(name.Value));
            return;
        }

        // A file that has already been read, such as the one that contains the name, is not the intended one.
        var nearest = NearestWord.Find(name.Value, byName.Keys.Where(other => !used.Contains(other)));
        var message = CompilerMessages.WithSuggestion(CompilerMessages.FileNotFound(name.Value), nearest);
        findings.Report(TextRules.ManifestFile, name, message, nearest);
    }

    // Includes the trailing slash; empty for the folder of the manifest.
    private static string FolderOf(string name) => name.Substring(0, name.LastIndexOf('/') + 1);

    private static string Normalize(string path) => path.Replace('\\', '/');
}
