using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Model;

/// <summary>Builds the gene, the therapies, the trials, the statements and the references of the model.</summary>
internal sealed class EvidenceModelBuilder(CatalogRows rows, FirstDays firstDays, CitationBuilder citations, Func<Cell, int> variantIndex)
{
    private readonly List<string> therapyIds = [.. rows.Therapies.Select(row => row.Id.Value)];
    private readonly List<string> jurisdictionIds = [.. rows.Manifest.Jurisdictions.Select(row => row.Id.Value)];

    public GeneModel Gene()
    {
        var row = rows.Manifest.Gene!;
        return new GeneModel(
            row.Symbol.Value,
            Array(row.OtherSymbols.Select(cell => cell.Value)),
            Array(row.OtherSpeciesSymbols.Select(cell => cell.Value)),
            Array(row.Identifiers.Select(cell => cell.Value)),
            row.Name.Text(),
            row.Chromosome.Value,
            row.Cytoband.Text(),
            row.EntrezId,
            citations.Of(row.Source));
    }

    public EquatableArray<TherapyModel> Therapies() => Array(rows.Therapies.Select(row => new TherapyModel(
        row.Id.Value,
        row.Name.Text(),
        row.Class.Text(),
        Array(row.Approvals.Select(Approval)),
        citations.Of(row.Statements),
        citations.Of(row.Source))));

    public EquatableArray<TrialModel> Trials() => Array(rows.Trials.Select(row => new TrialModel(
        row.Id.Value,
        row.Name.Text(),
        row.RegistryId.Text(),
        row.Phase.Text(),
        therapyIds.IndexOf(row.Therapy.Text()),
        row.Population.Text(),
        Array(row.Cohorts.Select(Cohort)),
        citations.Of(row.Statements),
        citations.Of(row.Source))));

    /// <summary>Returns the statements of the catalog, followed by those of the list of mentioned variants.</summary>
    public EquatableArray<EvidenceModel> Evidence()
    {
        var statements = rows.Statements.Select((row, i) => new EvidenceModel(
            row.Id.Value,
            row.Topic.Value,
            row.Text.Text(),
            Array(row.Variants.Select(variantIndex).Distinct().OrderBy(index => index)),
            firstDays.OfStatement(row, i),
            row.Until.Text(),
            citations.Of(row.Source)));
        var mentioned = rows.Mentioned.SelectMany((row, i) =>
            row.Statements.Select(statement => Mentioned(row, statement, firstDays.OfMentioned(row, i))));
        return Array(statements.Concat(mentioned));
    }

    public EquatableArray<ReferenceModel> References() => Array(rows.References
        .Select(row => new ReferenceModel(
            citations.DocumentIndex(row.Document), Number(row.Number), row.Citation.Text(), row.Pmid.Text(), row.Doi.Text()))
        .OrderBy(reference => reference.DocumentIndex).ThenBy(reference => reference.Number));

    private EvidenceModel Mentioned(MentionedRow variant, MentionedStatementRow row, string firstDay) => new(
        string.Empty,
        row.Topic.Value,
        row.Text.Text(),
        Array([variantIndex(variant.Protein)]),
        row.From is { } from ? from.Value : firstDay,
        row.Until.Text(),
        citations.Of(row.Source));

    private ApprovalModel Approval(ApprovalRow row) =>
        new(
            jurisdictionIds.IndexOf(row.Jurisdiction.Value),
            row.Date.Value,
            row.Indication.Text(),
            row.Line.Text(),
            row.Dose.Text(),
            citations.Of(row.Source));

    private CohortModel Cohort(CohortRow row) => new(
        row.Id.Value,
        row.Name.Text(),
        row.Dose.Text(),
        Number(row.Patients),
        Array(row.Estimates.Select(Estimate)),
        citations.Of(row.Source));

    private EstimateModel Estimate(EstimateRow row) => new(
        row.Measure.Value,
        row.Unit.Value,
        row.Value.Value,
        row.Low.Text(),
        row.High.Text(),
        Number(row.Events),
        Number(row.Total),
        row.ShareOf.Text(),
        citations.Of(row.Source));

    private static int Number(Cell? cell) => cell.IsStated() ? int.Parse(cell!.Value, CultureInfo.InvariantCulture) : -1;

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
