using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Compares each row and entry with its seal. Most slips contradict the transcript or another row; one that does not, such as
/// another codon for the same inserted residue, only shows as a difference from what a person compared with the source. A
/// file with other errors is not compared: it will change once more.
/// </summary>
internal sealed class SealCheck(CatalogFiles files, FindingList findings)
{
    private const string Remedy = "compare it with its source, then run 'her2 check --seal'";

    private const string CompareAll = "compare its files with their sources, then run 'her2 check --seal'";

    public static void Check(ManifestRow manifest, CatalogRows rows, CatalogFiles files, FindingList findings)
    {
        if (!rows.Has(CatalogParts.Seals))
        {
            return;
        }

        if (manifest.Files!.Seals is not { } name)
        {
            var remedy = files.FindUnnamed(CatalogParts.Seals) is { } unnamed ? $"add 'seals: {unnamed}' to 'files'" : CompareAll;
            findings.Report(TextRules.NotSealed, manifest.Catalog, $"The catalog '{manifest.Catalog.Value}' has no seals: {remedy}.");
            return;
        }

        if (files.Peek(name) is null)
        {
            var remedy = files.FindUnnamed(CatalogParts.Seals) is { } unnamed ? $"did you mean '{unnamed}'?" : CompareAll + ".";
            findings.Report(TextRules.NotSealed, name, $"There is no table of seals '{name.Value}': {remedy}");
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
            findings.Report(TextRules.NotSealed, cell, $"'{cell.Value}' has no seal: {Remedy}.");
        }
    }

    /// <summary>The files that a slip in them can make a wrong answer of: the reference, assays and their tables, names, documents.</summary>
    public static IEnumerable<Cell> FilesToSeal(ManifestRow manifest, CatalogRows rows, CatalogFiles files)
    {
        var named = manifest.Files!;
        var own = new HashSet<SourceFile?>(named.Assays.Select(files.Peek));
        IEnumerable<Cell?> reference = manifest.Transcript is { } transcript
            ? [transcript.Sequence, transcript.Protein, transcript.Exons, transcript.Domains, transcript.Genomic?.Sequence]
            : [];
        var assays = named.Assays.SelectMany(cell => rows.Assays.Where(assay => own.Contains(assay.Id.File) && assay.Id.File == files.Peek(cell)).Select(assay => assay.TargetFile?.File).Append(cell));
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
                findings.Report(TextRules.Seal, seal.Entry, $"'{seal.Entry.Value}' of '{name}' is sealed already.", related: first.Entry);
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
            findings.Report(TextRules.Seal, seal.Entry, $"'{seal.Entry.Value}' was removed from '{name}' since {By(seal)}: {Remedy}.",
                cause: $"removed from {name}");
        }
    }

    private void CheckEntry(string name, SealedEntry entry, Dictionary<string, SealRow> seals)
    {
        if (!seals.TryGetValue(entry.Name, out var seal))
        {
            findings.Report(TextRules.Seal, entry.Place, $"'{entry.Name}' was added to '{name}' since it was sealed: {Remedy}.");
        }
        else if (seal.Digest.Value != entry.Digest)
        {
            findings.Report(TextRules.Seal, entry.Place, $"'{entry.Name}' of '{name}' was changed since {By(seal)}: {Remedy}.", related: seal.Digest);
        }
    }

    private static string By(SealRow seal) => $"{seal.SealedBy.Value} sealed it on {seal.SealedOn.Value}";
}
