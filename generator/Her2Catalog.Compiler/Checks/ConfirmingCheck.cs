using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks assays that confirm the results of others. A confirming assay must be a companion diagnostic without confirmation, for
/// the therapy and jurisdiction of the statement that names it, throughout the period of that statement.
/// </summary>
internal sealed class ConfirmingCheck(CatalogRows rows, FindingList findings)
{
    private readonly KnownIds assayIds = new(
        CompilerMessages.UnknownAssay, rows.Assays.Select(row => row.Id), findings, rows.Has(CatalogParts.Assays));

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var check = new ConfirmingCheck(rows, findings);
        foreach (var assay in rows.Assays)
        {
            foreach (var use in assay.Uses.Where(use => use.NextStep?.Assay is not null))
            {
                check.CheckConfirming(assay, use, use.NextStep!.Assay!);
            }
        }
    }

    private void CheckConfirming(AssayRow assay, UseRow use, Cell id)
    {
        assayIds.Check(id);
        if (rows.Assays.FirstOrDefault(other => other.Id.Value == id.Value) is not { } confirming)
        {
            return;
        }

        var period = Period.Of(use);
        var inForce = confirming.Uses.Where(other => Period.Of(other).Overlaps(period)).ToArray();
        if (confirming == assay)
        {
            findings.Report(StatementRules.ConfirmingAssay, id, CompilerMessages.ConfirmsItself(id.Value));
        }
        else if (inForce.FirstOrDefault(other => NeedsConfirmation(other) && MightApplyTogether(use, other)) is { } needing)
        {
            var message = CompilerMessages.ConfirmingNeedsConfirmation(id.Value);
            findings.Report(StatementRules.ConfirmingAssay, id, message, related: needing.NextStep!.Step);
        }
        else if (CellValues.IsDate(use.From) && !findings.HasErrorsIn(confirming.Id.File)
            && period.FirstDayNotIn(inForce.Where(other => CanConfirm(use, other)).Select(Period.Of)) is { } day)
        {
            var message = CompilerMessages.NotCompanionDiagnosticOn(id.Value, day);
            findings.Report(StatementRules.ConfirmingAssay, id, StatementScope.AddTo(message, use), related: confirming.UsesKey);
        }
    }

    private static bool NeedsConfirmation(UseRow use) => use.NextStep?.Step.Value == NextStepRow.ConfirmWith;

    // A statement without a therapy or jurisdiction applies to all of them.
    private static bool MightApplyTogether(UseRow use, UseRow other) =>
        IsEqualIfStated(use.Therapy, other.Therapy) && IsEqualIfStated(use.Jurisdiction, other.Jurisdiction);

    private static bool CanConfirm(UseRow use, UseRow other) => other.IsCompanionDiagnostic && MightApplyTogether(use, other);

    private static bool IsEqualIfStated(Cell? one, Cell? other) => !one.IsStated() || !other.IsStated() || one!.Value == other!.Value;
}
