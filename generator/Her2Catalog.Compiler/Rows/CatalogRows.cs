using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>All rows of a catalog beside its reference.</summary>
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
    /// <summary>False if the file of an assay cannot be read: it may contain an id that is missing.</summary>
    public bool HasEveryAssay { get; private init; } = true;

    public static CatalogRows Read(ManifestRow manifest, CatalogFiles files, FindingList findings)
    {
        var named = manifest.Files!;
        var assays = named.Assays.SelectMany(cell => files.Read(cell, file => ReadAssay(file, files, findings))).ToArray();
        return new CatalogRows(
            manifest,
            assays,
            files.Read(named.Names, file => NameRow.Read(file, findings)),
            files.Read(named.Variants, file => MentionedRow.Read(file, findings)),
            files.Read(named.Therapies, file => TherapyRow.Read(file, findings)),
            files.Read(named.Trials, file => TrialRow.Read(file, findings)),
            files.Read(named.Statements, file => StatementRow.Read(file, findings)),
            files.Read(named.Documents, file => DocumentRow.Read(file, findings)),
            files.Read(named.References, file => ReferenceRow.Read(file, findings)),
            files.Read(named.Facts, file => FactRow.Read(file, findings)),
            ReadSeals(named, files, findings))
        {
            HasEveryAssay = assays.Length == named.Assays.Count(cell => cell.IsStated()),
        };
    }

    /// <summary>These rows after those of another catalog, under its gene and transcript.</summary>
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
        HasEveryAssay = HasEveryAssay,
    };

    // A table of seals that is not there yet is written by the first sealing.
    private static IReadOnlyList<SealRow> ReadSeals(FilesRow named, CatalogFiles files, FindingList findings) =>
        named.Seals is { } cell && files.Peek(cell) is not null ? files.Read(cell, file => SealRow.Read(file, findings)) : [];

    private static IReadOnlyList<AssayRow> ReadAssay(SourceFile file, CatalogFiles files, FindingList findings)
    {
        if (AssayRow.Read(file, findings) is not { } assay)
        {
            return [];
        }

        return assay.TargetFile is null
            ? [assay]
            : [assay with { Targets = files.Read(assay.TargetFile.File, table => TargetRow.Read(table, findings)) }];
    }
}
