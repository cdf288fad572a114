using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>All rows of a catalog, except those of its reference.</summary>
internal sealed record CatalogRows(
    ManifestRow Manifest,
    IReadOnlyList<AssayRow> Assays,
    IReadOnlyList<NameRow> Names,
    IReadOnlyList<MentionedRow> Mentioned,
    IReadOnlyList<TherapyRow> Therapies,
    IReadOnlyList<TrialRow> Trials,
    IReadOnlyList<StatementRow> Statements,
    IReadOnlyList<DocumentRow> Documents,
    IReadOnlyList<ReferenceRow> References,
    IReadOnlyList<FactRow> Facts,
    IReadOnlyList<SealRow> Seals)
{
    /// <summary>
    /// Gets the parts that were not read completely. References to their entries, and numbers of entries, are not checked: the
    /// findings would only follow from the missing entries.
    /// </summary>
    public CatalogParts Unread { get; init; }

    /// <summary>Returns true if all specified parts were read completely.</summary>
    public bool Has(CatalogParts parts) => (Unread & parts) == CatalogParts.None;

    public static CatalogRows Read(ManifestRow manifest, CatalogFiles files, FindingList findings)
    {
        var named = manifest.Files!;
        var parts = new PartReader(files, findings);
        var rows = new CatalogRows(
            manifest,
            [.. named.Assays.SelectMany(cell => ReadAssay(cell, parts, findings))],
            parts.Read(CatalogParts.Names, named.Names, NameRow.Read),
            parts.Read(CatalogParts.Mentioned, named.Variants, MentionedRow.Read),
            parts.Read(CatalogParts.Therapies, named.Therapies, TherapyRow.Read),
            parts.Read(CatalogParts.Trials, named.Trials, TrialRow.Read),
            parts.Read(CatalogParts.Statements, named.Statements, StatementRow.Read),
            parts.Read(CatalogParts.Documents, named.Documents, DocumentRow.Read),
            parts.Read(CatalogParts.References, named.References, ReferenceRow.Read),
            parts.Read(CatalogParts.Facts, named.Facts, FactRow.Read),

            // A table of seals that does not exist yet is created when the first entry is sealed.
            named.Seals is { } seals && files.Peek(seals) is not null ? parts.Read(CatalogParts.Seals, seals, SealRow.Read) : []);
        return rows with { Unread = parts.Unread };
    }

    /// <summary>
    /// Returns the rows of the extended catalog followed by these rows, with the gene and transcript of the extended catalog.
    /// Seals are those of this catalog only.
    /// </summary>
    public CatalogRows After(CatalogRows extended) => new(
        extended.Manifest with
        {
            Catalog = Manifest.Catalog,
            Editions = [.. extended.Manifest.Editions, .. Manifest.Editions],
            Jurisdictions = [.. extended.Manifest.Jurisdictions, .. Manifest.Jurisdictions],
        },
        [.. extended.Assays, .. Assays],
        [.. extended.Names, .. Names],
        [.. extended.Mentioned, .. Mentioned],
        [.. extended.Therapies, .. Therapies],
        [.. extended.Trials, .. Trials],
        [.. extended.Statements, .. Statements],
        [.. extended.Documents, .. Documents],
        [.. extended.References, .. References],
        [.. extended.Facts, .. Facts],
        Seals)
    {
        Unread = Unread,
    };

    private static IEnumerable<AssayRow> ReadAssay(Cell cell, PartReader parts, FindingList findings)
    {
        var before = findings.ErrorCount;
        foreach (var assay in parts.Read(CatalogParts.Assays, cell, ReadOne))
        {
            var isWhole = findings.ErrorCount == before;
            var beforeTable = findings.ErrorCount;
            var targets = parts.Read(CatalogParts.Targets, assay.TargetFile?.File, TargetRow.Read);
            yield return assay with { IsWhole = isWhole, Targets = targets, HasEveryTarget = findings.ErrorCount == beforeTable };
        }
    }

    private static IReadOnlyList<AssayRow> ReadOne(SourceFile file, FindingList findings) =>
        AssayRow.Read(file, findings) is { } assay ? [assay] : [];
}
