using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>An assay that confirms another one's result is a companion diagnostic that needs no confirmation.</summary>
internal sealed class ConfirmingCheck(CatalogRows rows, FindingList findings)
{
    private readonly KnownIds assayIds = new("assay", rows.Assays.Select(row => row.Id), findings, rows.HasEveryAssay);

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
        else if (inForce.FirstOrDefault(other => other.NextStep?.Step.Value == NextStepRow.ConfirmWith) is { } needing)
        {
            findings.Report(StatementRules.ConfirmingAssay, id, $"A result of {id.Value} needs confirmation itself.", related: needing.NextStep!.Step);
        }
        else if (!inForce.Any(other => other.IsCompanionDiagnostic) && !findings.HasErrorsIn(confirming.Id.File))
        {
            findings.Report(StatementRules.ConfirmingAssay, id, $"No statement says that {id.Value} is a companion diagnostic from {use.From.Value}.", related: confirming.UsesKey);
        }
    }
}
