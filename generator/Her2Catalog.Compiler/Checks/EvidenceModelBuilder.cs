using System.Globalization;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Makes the evidence part of the model.</summary>
internal sealed class EvidenceModelBuilder(CheckedCatalog catalog, Func<Cell, int> variantIndex)
{
    private readonly CatalogRows rows = catalog.Rows;

    public static SourceModel Source(SourceRow row, Cell place, CatalogFiles files) => new(
        Facts(row.Facts),
        row.Section.Text(),
        new EquatableArray<int>(row.References.Select(cell => int.Parse(cell.Value, CultureInfo.InvariantCulture))),
        files.NameOf(place.File));

    /// <summary>Ids of facts, one blank between them.</summary>
    public static string Facts(Cell cell) => string.Join(" ", CellValues.Words(cell).Select(word => word.Word));

    public static EquatableArray<SourcedText> Texts(IEnumerable<TextRow> rows, CatalogFiles files) =>
        new(rows.Select(row => new SourcedText(row.Text.Value, Source(row.Source, row.Text, files))));

    public GeneModel Gene()
    {
        var row = rows.Manifest.Gene!;
        return new GeneModel(row.Symbol.Value, Array(row.OtherSymbols.Select(cell => cell.Value)), row.Name.Value, row.Chromosome.Value, row.Cytoband.Text(), row.EntrezId, Source(row.Source, row.Symbol));
    }

    public EquatableArray<TherapyModel> Therapies() => Array(rows.Therapies.Select(row => new TherapyModel(
        row.Id.Value,
        row.Name.Value,
        row.NameJapanese.Text(),
        row.Class.Value,
        Array(row.Approvals.Select(approval => new ApprovalModel(approval.Jurisdiction.Value, approval.Date.Value, approval.Indication.Value, approval.Line.Text(), approval.Dose.Text(), Source(approval.Source, approval.Jurisdiction)))),
        Texts(row.Statements, catalog.Files),
        Source(row.Source, row.Id))));

    /// <summary>One claim an assay and variant; the model knows no lists.</summary>
    public EquatableArray<ClaimModel> Claims() => Array(rows.Claims
        .SelectMany(row => row.Variants.Count == 0 ? [Claim(row, -1)] : row.Variants.Select(cell => Claim(row, variantIndex(cell))))
        .OrderBy(claim => claim.AssayIndex).ThenBy(claim => claim.VariantIndex).ThenBy(claim => claim.From, StringComparer.Ordinal).ThenBy(claim => claim.TherapyIndex));

    public EquatableArray<TrialModel> Trials() => Array(rows.Trials.Select(row => new TrialModel(
        row.Id.Value,
        row.Name.Value,
        row.RegistryId.Text(),
        row.Phase.Text(),
        row.Therapy.IsStated() ? TherapyIndex(row.Therapy!) : -1,
        row.Population.Value,
        Array(row.Cohorts.Select(Cohort)),
        Texts(row.Statements, catalog.Files),
        Source(row.Source, row.Id))));

    public EquatableArray<StatementModel> Statements() => Array(rows.Statements.Select(row => new StatementModel(
        row.Id.Value,
        row.Topic.Value,
        row.Text.Value,
        Array(row.Variants.Select(variantIndex)),
        Source(row.Source, row.Id))));

    public EquatableArray<ReferenceModel> References() => Array(rows.References
        .Select(row => new ReferenceModel(int.Parse(row.Number.Value, CultureInfo.InvariantCulture), row.Citation.Value))
        .OrderBy(reference => reference.Number));

    private ClaimModel Claim(ClaimRow row, int variant) => new(
        rows.Assays.ToList().FindIndex(assay => assay.Id.Value == row.Assay.Value),
        variant,
        "CompanionDiagnostic",
        TherapyIndex(row.Therapy),
        row.Jurisdiction.Value,
        row.From.Value,
        row.Until.Text(),
        Source(row.Source, row.Assay));

    private CohortModel Cohort(CohortRow row) => new(
        row.Id.Value,
        row.Name.Value,
        row.Dose.Text(),
        Number(row.Patients),
        Array(row.Estimates.Select(estimate => new EstimateModel(
            estimate.Measure.Value,
            estimate.Unit.Value,
            estimate.Value.Value,
            estimate.Low.Text(),
            estimate.High.Text(),
            Number(estimate.Events),
            Number(estimate.Total),
            Source(estimate.Source, estimate.Measure)))),
        Source(row.Source, row.Id));

    private int TherapyIndex(Cell id) => rows.Therapies.ToList().FindIndex(therapy => therapy.Id.Value == id.Value);

    private SourceModel Source(SourceRow row, Cell place) => Source(row, place, catalog.Files);

    private static int Number(Cell? cell) => cell.IsStated() ? int.Parse(cell!.Value, CultureInfo.InvariantCulture) : -1;

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
