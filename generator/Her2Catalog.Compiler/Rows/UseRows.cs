using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A dated statement, with a source, about the permitted use of an assay's result.</summary>
internal sealed record UseRow(
    SelectorRow Selector,
    Cell Use,
    Cell? Therapy,
    BilingualCell? Indication,
    Cell? Jurisdiction,
    Cell From,
    Cell? Until,
    NextStepRow? NextStep,
    SourceRow Source)
{
    public const string CompanionDiagnostic = "CompanionDiagnostic";

    private static readonly string[] Uses = [CompanionDiagnostic, "ReferenceOnly", "NotListed", "NotStated"];

    private static readonly string[] CompanionKeys = ["therapy", "jurisdiction"];

    public bool IsCompanionDiagnostic => Use.Value == CompanionDiagnostic;

    public static UseRow Bind(MappingReader reader)
    {
        var row = new UseRow(
            reader.Inner("select", SelectorRow.Bind, isRequired: true) ?? SelectorRow.Missing(reader.Head),
            reader.OneOf("use", Uses, ValueKind.Use),
            reader.StatedId("therapy"),
            reader.OptionalText("indication"),
            reader.StatedId("jurisdiction"),
            reader.Required("from"),
            reader.Day("until"),
            reader.Inner("next_step", NextStepRow.Bind, isRequired: false),
            reader.Source());
        CellValues.Date(row.From, reader.Findings);
        row.ReportIncomplete(reader);
        return row;
    }

    // A companion diagnostic is defined only for a therapy and a jurisdiction.
    private void ReportIncomplete(MappingReader reader)
    {
        var missing = CompanionKeys.Where(key => !reader.Has(key)).ToArray();
        if (IsCompanionDiagnostic && missing.Length > 0 && !reader.HasUnknownKeys)
        {
            reader.Findings.Report(StatementRules.Incomplete, Use, CompilerMessages.CompanionDiagnosticIncomplete(string.Join(", ", missing)));
        }
    }
}

/// <summary>The next step after a result, as stated by a source.</summary>
internal sealed record NextStepRow(Cell Step, Cell? Assay, SourceRow? Source)
{
    public const string ConfirmWith = "ConfirmWith";

    private static readonly string[] Steps = [ConfirmWith, "ExpertPanel"];

    public static NextStepRow Bind(MappingReader reader)
    {
        var row = new NextStepRow(reader.OneOf("step", Steps), reader.StatedId("assay"), reader.OptionalSource());
        if (row.Step.Value == ConfirmWith && !reader.Has("assay") && !reader.HasUnknownKeys)
        {
            reader.Findings.Report(TextRules.Key, row.Step, CompilerMessages.ConfirmingAssayMissing());
        }
        else if (row.Step.Value == Steps[1] && row.Assay is not null)
        {
            reader.Findings.Report(TextRules.Key, row.Assay, CompilerMessages.ExpertPanelWithAssay());
        }

        return row;
    }
}
