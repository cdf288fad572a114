using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Compares each row and entry with its seal. Most mistakes contradict the transcript or another row. One that does not, such as
/// another codon for the same inserted residue, is only visible as a difference from what a person compared with the source. Files
/// with other errors are not compared, because they have to change anyway.
/// </summary>
internal sealed class SealCheck(CatalogFiles files, FindingList findings)
{
    public static void Check(ManifestRow manifest, CatalogRows rows, CatalogFiles files, FindingList findings)
    {
        if (!rows.Has(CatalogParts.Seals))
        {
            return;
        }

        if (manifest.Files!.Seals is not { } name)
        {
            var message = files.FindUnnamed(CatalogParts.Seals) is { } unnamed
                ? CompilerMessages.SealsNotNamed(manifest.Catalog.Value, unnamed)
                : CompilerMessages.NoSeals(manifest.Catalog.Value);
            findings.Report(TextRules.NotSealed, manifest.Catalog, message);
            return;
        }

        if (files.Peek(name) is null)
        {
            var message = files.FindUnnamed(CatalogParts.Seals) is { } unnamed
                ? CompilerMessages.OtherTableOfSeals(name.Value, unnamed)
                : CompilerMessages.NoTableOfSeals(name.Value);
            findings.Report(TextRules.NotSealed, name, message);
            return;
        }

        var check = new SealCheck(files, findings);
        var seals = rows.Seals.Where(row => row.File.IsStated()).GroupBy(row => row.File.Value, StringComparer.Ordinal).ToArray();
        foreach (var ofFile in seals)
        {
            check.CheckFile(ofFile.Key, [.. ofFile]);
        }

        var sealedNames = new HashSet<string>(seals.Select(ofFile => ofFile.Key), StringComparer.Ordinal);
        foreach (var cell in FilesToSeal(manifest, rows, files)
            .Where(cell => !sealedNames.Contains(cell.Value) && files.Peek(cell) is { } file && !findings.HasErrorsIn(file)))
        {
            findings.Report(TextRules.NotSealed, cell, CompilerMessages.FileNotSealed(cell.Value));
        }
    }

    /// <summary>
    /// Returns the files in which a mistake can cause a wrong answer: the reference, assays and their tables, names, and documents.
    /// </summary>
    public static IEnumerable<Cell> FilesToSeal(ManifestRow manifest, CatalogRows rows, CatalogFiles files)
    {
        var named = manifest.Files!;
        var own = new HashSet<SourceFile?>(named.Assays.Select(files.Peek));
        IEnumerable<Cell?> reference = manifest.Transcript?.Files ?? [];
        var ownAssays = rows.Assays.Where(assay => own.Contains(assay.Id.File)).ToArray();
        var assays = named.Assays.SelectMany(cell =>
            ownAssays.Where(assay => assay.Id.File == files.Peek(cell)).Select(assay => assay.TargetFile?.File).Append(cell));
        return reference.Concat(assays).Append(named.Names).Append(named.Documents).Where(cell => cell.IsStated()).Select(cell => cell!);
    }

    private void CheckFile(string name, IReadOnlyList<SealRow> seals)
    {
        if (files.Find(seals[0].File) is not { } file || findings.HasErrorsIn(file))
        {
            return;
        }

        var left = new Dictionary<string, SealRow>(StringComparer.Ordinal);
        foreach (var seal in seals)
        {
            if (left.TryGetValue(seal.Entry.Value, out var first))
            {
                findings.Report(TextRules.Seal, seal.Entry, CompilerMessages.SealedTwice(seal.Entry.Value, name), related: first.Entry);
            }
            else
            {
                left.Add(seal.Entry.Value, seal);
            }
        }

        foreach (var entry in EntrySeals.Of(file))
        {
            CheckEntry(name, entry, left);
            left.Remove(entry.Name);
        }

        foreach (var seal in left.Values)
        {
            var message = CompilerMessages.EntryRemoved(seal.Entry.Value, name, seal.SealedBy.Value, seal.SealedOn.Value);
            findings.Report(TextRules.Seal, seal.Entry, message, cause: $"removed from {name}");
        }
    }

    private void CheckEntry(string name, SealedEntry entry, Dictionary<string, SealRow> seals)
    {
        if (!seals.TryGetValue(entry.Name, out var seal))
        {
            findings.Report(TextRules.Seal, entry.Place, CompilerMessages.EntryAdded(entry.Name, name));
        }
        else if (seal.Digest.Value != entry.Digest)
        {
            var message = CompilerMessages.EntryChanged(entry.Name, name, seal.SealedBy.Value, seal.SealedOn.Value);
            findings.Report(TextRules.Seal, entry.Place, message, related: seal.Digest);
        }
    }
}
