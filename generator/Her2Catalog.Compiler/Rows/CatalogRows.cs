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
    IReadOnlyList<ClaimRow> Claims,
    IReadOnlyList<StatementRow> Statements,
    IReadOnlyList<ReferenceRow> References,
    IReadOnlyList<FactRow> Facts)
{
    public static CatalogRows Read(ManifestRow manifest, CatalogFiles files, FindingList findings)
    {
        var named = manifest.Files!;
        return new CatalogRows(
            manifest,
            named.Assays.SelectMany(cell => files.Read(cell, file => ReadAssay(file, files, findings))).ToArray(),
            files.Read(named.Names, file => NameRow.Read(file, findings)),
            files.Read(named.Variants, file => MentionedRow.Read(file, findings)),
            files.Read(named.Therapies, file => TherapyRow.Read(file, findings)),
            files.Read(named.Trials, file => TrialRow.Read(file, findings)),
            files.Read(named.Claims, file => ClaimRow.Read(file, findings)),
            files.Read(named.Statements, file => StatementRow.Read(file, findings)),
            files.Read(named.References, file => ReferenceRow.Read(file, findings)),
            files.Read(named.Facts, file => FactRow.Read(file, findings)));
    }

    /// <summary>These rows behind those of another catalog, under its gene and transcript.</summary>
    public CatalogRows Behind(CatalogRows extended) => new(
        extended.Manifest with { Editions = [.. extended.Manifest.Editions, .. Manifest.Editions], Seals = Manifest.Seals },
        [.. extended.Assays, .. Assays],
        [.. extended.Names, .. Names],
        [.. extended.Mentioned, .. Mentioned],
        [.. extended.Therapies, .. Therapies],
        [.. extended.Trials, .. Trials],
        [.. extended.Claims, .. Claims],
        [.. extended.Statements, .. Statements],
        [.. extended.References, .. References],
        [.. extended.Facts, .. Facts]);

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
