using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A drug.</summary>
internal sealed record TherapyRow(Cell Id, BilingualCell Name, BilingualCell Class, IReadOnlyList<ApprovalRow> Approvals, IReadOnlyList<TextRow> Statements, SourceRow Source)
{
    public static IReadOnlyList<TherapyRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "therapies", reader => new TherapyRow(
        reader.Id("id"),
        reader.Text("name"),
        reader.Text("class"),
        reader.Each("approvals", ApprovalRow.Bind),
        reader.Each("statements", TextRow.Bind),
        reader.Source()), findings);
}

/// <summary>An approval of a drug.</summary>
internal sealed record ApprovalRow(Cell Jurisdiction, Cell Date, BilingualCell Indication, BilingualCell? Line, BilingualCell? Dose, SourceRow Source)
{
    public static ApprovalRow Bind(MappingReader reader) => new(
        reader.Id("jurisdiction"),
        reader.Required("date"),
        reader.Text("indication"),
        reader.OptionalText("line"),
        reader.OptionalText("dose"),
        reader.Source());
}

/// <summary>A clinical trial.</summary>
internal sealed record TrialRow(Cell Id, BilingualCell Name, Cell? RegistryId, Cell? Phase, Cell? Therapy, BilingualCell Population, IReadOnlyList<CohortRow> Cohorts, IReadOnlyList<TextRow> Statements, SourceRow Source)
{
    public static IReadOnlyList<TrialRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "trials", reader => new TrialRow(
        reader.Id("id"),
        reader.Text("name"),
        reader.Stated("registry_id"),
        reader.Stated("phase"),
        reader.StatedId("therapy"),
        reader.Text("population"),
        reader.Each("cohorts", CohortRow.Bind),
        reader.Each("statements", TextRow.Bind),
        reader.Source()), findings);
}

/// <summary>A cohort of a trial.</summary>
internal sealed record CohortRow(Cell Id, BilingualCell Name, BilingualCell? Dose, Cell? Patients, IReadOnlyList<EstimateRow> Estimates, SourceRow Source)
{
    public static CohortRow Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.Text("name"),
        reader.OptionalText("dose"),
        reader.Optional("patients"),
        reader.Each("estimates", EstimateRow.Bind),
        reader.Source());
}

/// <summary>A measured value, as printed in the source.</summary>
internal sealed record EstimateRow(Cell Measure, Cell Unit, Cell Value, Cell? Low, Cell? High, Cell? Events, Cell? Total, BilingualCell? ShareOf, SourceRow Source)
{
    public static EstimateRow Bind(MappingReader reader)
    {
        var row = new EstimateRow(
            reader.Id("measure"),
            reader.Required("unit"),
            reader.Required("value"),
            reader.Optional("low"),
            reader.Optional("high"),
            reader.Optional("events"),
            reader.Optional("total"),
            reader.OptionalText("share_of"),
            reader.Source());
        CellValues.OneOf(row.Unit, ["Percent", "Months"], reader.Findings);
        return row;
    }
}

/// <summary>A statement, with a source, that does not report a result of a trial.</summary>
internal sealed record StatementRow(Cell Id, Cell Topic, BilingualCell Text, IReadOnlyList<Cell> Variants, Cell? From, Cell? Until, SourceRow Source)
{
    /// <summary>The possible topics of a statement.</summary>
    public static readonly string[] Topics = ["Resistance", "Frequency", "Nomenclature", "Workflow", "Gene", "History", "Mechanism", "Actionability", "Prognosis", "Figure", "Definition", "Evidence"];

    public static IReadOnlyList<StatementRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "statements", reader => new StatementRow(
        reader.Id("id"),
        reader.OneOf("topic", Topics),
        reader.Text("text"),
        reader.Values("variants", ValueKind.Protein),
        reader.Day("from"),
        reader.Day("until"),
        reader.Source()), findings);
}
