using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A drug.</summary>
internal sealed record TherapyRow(Cell Id, Cell Name, Cell? NameJapanese, Cell Class, IReadOnlyList<ApprovalRow> Approvals, IReadOnlyList<TextRow> Statements, SourceRow Source)
{
    public static IReadOnlyList<TherapyRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "therapies", reader => new TherapyRow(
        reader.Id("id"),
        reader.Required("name"),
        reader.Optional("name_japanese"),
        reader.Required("class"),
        reader.Each("approvals", ApprovalRow.Bind),
        reader.Each("statements", TextRow.Bind),
        reader.Source()), findings);
}

/// <summary>An approval of a drug.</summary>
internal sealed record ApprovalRow(Cell Jurisdiction, Cell Date, Cell Indication, Cell? Line, Cell? Dose, SourceRow Source)
{
    public static ApprovalRow Bind(MappingReader reader) => new(
        reader.Required("jurisdiction"),
        reader.Required("date"),
        reader.Required("indication"),
        reader.Optional("line"),
        reader.Optional("dose"),
        reader.Source());
}

/// <summary>Companion-diagnostic status.</summary>
internal sealed record ClaimRow(Cell Assay, Cell? Targets, IReadOnlyList<Cell> Variants, Cell Therapy, Cell Jurisdiction, Cell From, Cell? Until, SourceRow Source)
{
    public static IReadOnlyList<ClaimRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "claims", reader => Bind(reader), findings);

    private static ClaimRow Bind(MappingReader reader)
    {
        var row = new ClaimRow(
            reader.Id("assay"),
            reader.Optional("targets"),
            reader.Values("variants"),
            reader.Id("therapy", AssayRules.IncompleteClaim),
            reader.Required("jurisdiction", AssayRules.IncompleteClaim),
            reader.Required("from", AssayRules.IncompleteClaim),
            reader.Optional("until"),
            reader.Source(AssayRules.IncompleteClaim));
        if (row.Targets is not null)
        {
            CellValues.OneOf(row.Targets, ["CompanionDiagnostic"], reader.Findings);
        }

        if ((row.Targets is null) == (row.Variants.Count == 0))
        {
            reader.Findings.Report(TextRules.Key, row.Assay, "A claim names either 'targets: CompanionDiagnostic' or its 'variants'.");
        }

        return row;
    }
}

/// <summary>A clinical trial.</summary>
internal sealed record TrialRow(Cell Id, Cell Name, Cell? RegistryId, Cell? Phase, Cell? Therapy, Cell Population, IReadOnlyList<CohortRow> Cohorts, IReadOnlyList<TextRow> Statements, SourceRow Source)
{
    public static IReadOnlyList<TrialRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "trials", reader => new TrialRow(
        reader.Id("id"),
        reader.Required("name"),
        reader.Optional("registry_id"),
        reader.Optional("phase"),
        reader.Optional("therapy"),
        reader.Required("population"),
        reader.Each("cohorts", CohortRow.Bind),
        reader.Each("statements", TextRow.Bind),
        reader.Source()), findings);
}

/// <summary>A group of a trial.</summary>
internal sealed record CohortRow(Cell Id, Cell Name, Cell? Dose, Cell? Patients, IReadOnlyList<EstimateRow> Estimates, SourceRow Source)
{
    public static CohortRow Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.Required("name"),
        reader.Optional("dose"),
        reader.Optional("patients"),
        reader.Each("estimates", EstimateRow.Bind),
        reader.Source());
}

/// <summary>A measured figure, as printed.</summary>
internal sealed record EstimateRow(Cell Measure, Cell Unit, Cell Value, Cell? Low, Cell? High, Cell? Events, Cell? Total, Cell? ShareOf, SourceRow Source)
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
            reader.Optional("share_of"),
            reader.Source());
        CellValues.OneOf(row.Unit, ["Percent", "Months"], reader.Findings);
        return row;
    }
}

/// <summary>What else the source says.</summary>
internal sealed record StatementRow(Cell Id, Cell Topic, Cell Text, IReadOnlyList<Cell> Variants, SourceRow Source)
{
    private static readonly string[] Topics = ["Resistance", "Frequency", "Workflow", "Gene", "History", "Mechanism", "Actionability", "Prognosis", "Figure", "Definition", "Evidence"];

    public static IReadOnlyList<StatementRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "statements", reader =>
        new StatementRow(reader.Id("id"), reader.OneOf("topic", Topics), reader.Required("text"), reader.Values("variants"), reader.Source()), findings);
}

/// <summary>An entry of the source's list of references.</summary>
internal sealed record ReferenceRow(Cell Number, Cell Citation)
{
    public static IReadOnlyList<ReferenceRow> Read(SourceFile file, FindingList findings) =>
        ListFile.Read(file, "references", reader => new ReferenceRow(reader.Required("number"), reader.Required("citation")), findings);
}

/// <summary>A fact that was read from the source, and the section it stands in. Entries cite facts by their ids.</summary>
internal sealed record FactRow(Cell Id, Cell Section, Cell Topic)
{
    private static readonly string[] Columns = ["id", "section", "topic"];

    public static IReadOnlyList<FactRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings).Select(row => new FactRow(row.Id("id"), row.Id("section"), row.Required("topic"))).ToArray();
}
