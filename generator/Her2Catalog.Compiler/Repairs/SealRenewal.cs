using System.Text;
using Her2Catalog.Compiler.Checks;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>The entries of a file whose seals changed, by name.</summary>
/// <param name="File">The path relative to the manifest.</param>
/// <param name="Changed">Entries whose content changed.</param>
/// <param name="Added">Entries that had no seal.</param>
/// <param name="Removed">Seals without an entry.</param>
public sealed record RenewedFile(string File, IReadOnlyList<string> Changed, IReadOnlyList<string> Added, IReadOnlyList<string> Removed);

/// <summary>A catalog with renewed seals.</summary>
/// <param name="Files">All files, with the new table of seals and a manifest that names it.</param>
/// <param name="Renewed">The files whose seals changed.</param>
public sealed record RenewedSeals(IReadOnlyList<SourceFile> Files, IReadOnlyList<RenewedFile> Renewed);

/// <summary>
/// Renews the seals of a catalog after a person has compared its files with their sources. Unchanged entries keep their seals.
/// </summary>
public static class SealRenewal
{
    private const string DefaultName = "seals.csv";

    /// <summary>Returns true for a finding that the renewal resolves.</summary>
    public static bool Resolves(Finding finding) => finding.Rule == TextRules.Seal || finding.Rule == TextRules.NotSealed;

    /// <summary>Renews the seals.</summary>
    /// <param name="manifestPath">Path of the manifest among the files.</param>
    /// <param name="files">The manifest and all files that it may name.</param>
    /// <param name="sealedBy">The person or group that compared the files with their sources.</param>
    /// <param name="sealedOn">The day of the comparison, as an ISO date.</param>
    /// <param name="cancellationToken">Cancels the work between two steps.</param>
    /// <returns>The seals; null if there are other errors, because a file with a seal must not change anymore.</returns>
    public static RenewedSeals? Renew(
        string manifestPath,
        IReadOnlyList<SourceFile> files,
        string sealedBy,
        string sealedOn,
        CancellationToken cancellationToken)
    {
        var findings = CatalogCompiler.Compile(manifestPath, files, cancellationToken).Findings;
        if (findings.Any(finding => finding.Severity == Severity.Error && !Resolves(finding)))
        {
            return null;
        }

        var manifest = files.First(file => file.Path == manifestPath);
        var unreported = new FindingList();
        var catalogFiles = new CatalogFiles(manifest, files, unreported);
        var row = ManifestRow.Read(manifest, unreported)!;
        var rows = CatalogRows.Read(row, catalogFiles, unreported);
        var table = row.Files!.Seals is { } name ? catalogFiles.Peek(name) : null;
        var named = SealCheck.FilesToSeal(row, rows, catalogFiles).Concat(rows.Seals.Select(seal => seal.File));
        var entries = named.Where(cell => catalogFiles.Peek(cell) is not null)
            .GroupBy(cell => cell.Value, StringComparer.Ordinal)
            .Select(cells => (cells.Key, EntrySeals.Of(catalogFiles.Peek(cells.First())!)));
        var (text, renewed) = Write([.. entries], rows.Seals, sealedBy, sealedOn);
        return new RenewedSeals(WithSeals(files, manifest, row, table, text), renewed);
    }

    private static (string Text, IReadOnlyList<RenewedFile> Renewed) Write(
        IReadOnlyList<(string Name, IReadOnlyList<SealedEntry> Entries)> files,
        IReadOnlyList<SealRow> before,
        string sealedBy,
        string sealedOn)
    {
        var old = before.GroupBy(seal => (seal.File.Value, seal.Entry.Value)).ToDictionary(group => group.Key, group => group.First());
        var text = new StringBuilder(
            "# What each row or entry contained when it was last compared with its source; 'her2 check --seal' renews it.\n");
        WriteLine(text, SealRow.Columns);
        var renewed = new List<RenewedFile>();
        foreach (var (name, entries) in files)
        {
            List<string> changed = [], added = [];
            foreach (var entry in entries)
            {
                var isSealed = old.TryGetValue((name, entry.Name), out var seal);
                if (isSealed && seal.Digest.Value == entry.Digest)
                {
                    WriteLine(text, [name, entry.Name, entry.Digest, seal.SealedBy.Value, seal.SealedOn.Value]);
                    continue;
                }

                (isSealed ? changed : added).Add(entry.Name);
                WriteLine(text, [name, entry.Name, entry.Digest, sealedBy, sealedOn]);
            }

            var removed = before.Where(seal => seal.File.Value == name).Select(seal => seal.Entry.Value);
            renewed.Add(new RenewedFile(name, changed, added, [.. removed.Except(entries.Select(entry => entry.Name))]));
        }

        var removedFiles = before
            .Where(seal => files.All(file => file.Name != seal.File.Value))
            .GroupBy(seal => seal.File.Value, StringComparer.Ordinal);
        renewed.AddRange(removedFiles.Select(seals => new RenewedFile(seals.Key, [], [], [.. seals.Select(seal => seal.Entry.Value)])));
        return (text.ToString(), [.. renewed.Where(file => file.Changed.Count + file.Added.Count + file.Removed.Count > 0)]);
    }

    private static void WriteLine(StringBuilder text, IEnumerable<string> values) =>
        text.Append(string.Join(",", values.Select(Quote))).Append('\n');

    private static string Quote(string value) =>
        value.IndexOfAny([',', '"', '\n', '\r']) < 0 && !value.StartsWith("#", StringComparison.Ordinal)
            ? value
            : $"\"{value.Replace("\"", "\"\"")}\"";

    private static IReadOnlyList<SourceFile> WithSeals(
        IReadOnlyList<SourceFile> files,
        SourceFile manifest,
        ManifestRow row,
        SourceFile? table,
        string text)
    {
        if (table is not null)
        {
            return [.. files.Select(file => file == table && file.Content != text ? new SourceFile(file.Path, text) : file)];
        }

        // The new key becomes the first of its mapping, at the column of the key that was the first.
        var first = row.Files!.Head.Span.Start;
        var column = first - 1 - manifest.Content.LastIndexOf('\n', Math.Max(0, first - 1));
        var key = row.Files.Seals is null ? $"seals: {DefaultName}\n{new string(' ', column)}" : string.Empty;
        var name = row.Files.Seals?.Value ?? DefaultName;
        var folder = manifest.Path.Substring(0, manifest.Path.Replace('\\', '/').LastIndexOf('/') + 1);
        var withKey = files.Select(file => file == manifest ? new SourceFile(file.Path, file.Content.Insert(first, key)) : file);
        return [.. withKey, new SourceFile(folder + name, text)];
    }
}
