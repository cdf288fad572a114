using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// An assay that confirms another one's result is a companion diagnostic that needs no confirmation: for the therapy and in the
/// jurisdiction of the statement that names it, as long as that is in force.
/// </summary>
internal sealed class ConfirmingCheck(CatalogRows rows, FindingList findings)
{
    private readonly KnownIds assayIds = new("assay", rows.Assays.Select(row => row.Id), findings, rows.Has(CatalogParts.Assays));

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
            findings.Report(StatementRules.ConfirmingAssay, id, $"{id.Value} cannot confirm its own result.");
        }
        else if (inForce.FirstOrDefault(other => NeedsConfirmation(other) && MayMeanTheSame(use, other)) is { } needing)
        {
            var message = $"A result of {id.Value} needs confirmation itself.";
            findings.Report(StatementRules.ConfirmingAssay, id, message, related: needing.NextStep!.Step);
        }
        else if (CellValues.IsDate(use.From) && !findings.HasErrorsIn(confirming.Id.File)
            && period.FirstDayNotIn(inForce.Where(other => CanConfirm(use, other)).Select(Period.Of)) is { } day)
        {
            var message = $"No statement says that {id.Value} is a companion diagnostic{ScopeOf(use)} on {day}.";
            findings.Report(StatementRules.ConfirmingAssay, id, message, related: confirming.UsesKey);
        }
    }

    private static bool NeedsConfirmation(UseRow use) => use.NextStep?.Step.Value == NextStepRow.ConfirmWith;

    // A statement without a therapy or jurisdiction is about all of them.
    private static bool MayMeanTheSame(UseRow use, UseRow other) =>
        IsEqualIfStated(use.Therapy, other.Therapy) && IsEqualIfStated(use.Jurisdiction, other.Jurisdiction);

    private static bool CanConfirm(UseRow use, UseRow other) => other.IsCompanionDiagnostic && MayMeanTheSame(use, other);

    private static bool IsEqualIfStated(Cell? one, Cell? other) => !one.IsStated() || !other.IsStated() || one!.Value == other!.Value;

    private static string ScopeOf(UseRow use) =>
        (use.Therapy.IsStated() ? $" for {use.Therapy!.Value}" : string.Empty) +
        (use.Jurisdiction.IsStated() ? $" in {use.Jurisdiction!.Value}" : string.Empty);
}
