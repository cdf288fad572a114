using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 3xx, statements of use: they name what exists, begin before they end, and accompany an approved therapy.</summary>
internal sealed class UseCheck(CatalogRows rows, FindingList findings)
{
    /// <summary>The number of statements that an answer has room for: one bit each, in a word with bits to spare.</summary>
    public const int MaxStatements = 47;

    private readonly KnownIds therapyIds = new("therapy", rows.Therapies.Select(row => row.Id), findings, rows.Has(CatalogParts.Therapies));
    private readonly KnownIds jurisdictionIds = new("jurisdiction", rows.Manifest.Jurisdictions.Select(row => row.Id), findings);
    private readonly EditionCheck editions = new(rows.Manifest, findings);

    public static void Check(NamedCatalog catalog, FindingList findings)
    {
        var check = new UseCheck(catalog.Rows, findings);
        foreach (var assay in catalog.Rows.Assays)
        {
            check.CheckCount(assay);
            foreach (var use in assay.Uses)
            {
                check.therapyIds.Check(use.Therapy);
                check.jurisdictionIds.Check(use.Jurisdiction);
                check.editions.CheckPeriod(use.From, use.Until);
                check.CheckApproval(use);
            }

            if (assay.IsWhole && assay.HasEveryTarget && assay.Uses.Count <= MaxStatements)
            {
                SelectorCheck.Check(assay, catalog, findings);
                RowsByUseCheck.Check(catalog.Uses[assay], findings);
                ContradictionCheck.Check(catalog.Uses[assay], catalog.Reference, findings);
                CoverageCheck.Check(assay, catalog, findings);
                GapCheck.Check(assay, catalog, findings);
                HiddenCheck.Check(catalog.Uses[assay], catalog.Reference.ResidueCount, findings);
            }
        }

        ConfirmingCheck.Check(catalog.Rows, findings);
    }

    private void CheckCount(AssayRow assay)
    {
        if (assay.Uses.Count > MaxStatements)
        {
            findings.Report(StatementRules.TooMany, assay.UsesKey, $"{assay.Id.Value} has {assay.Uses.Count} statements of use; an assay can have {MaxStatements}. Combine statements that differ in their selector only.");
        }
    }

    // A companion diagnostic accompanies a therapy, so the therapy has to be approved. ISO dates, also those of a month, compare as text.
    private void CheckApproval(UseRow use)
    {
        var therapy = rows.Therapies.FirstOrDefault(row => row.Id.Value == use.Therapy.Text());
        if (!use.IsCompanionDiagnostic || therapy is null || use.Jurisdiction is not { } jurisdiction || !jurisdictionIds.Contains(jurisdiction))
        {
            return;
        }

        var approvals = therapy.Approvals.Where(approval => approval.Jurisdiction.Value == jurisdiction.Value).ToArray();
        if (approvals.Length == 0)
        {
            findings.Report(StatementRules.NotApproved, jurisdiction, $"{therapy.Id.Value} has no approval in {jurisdiction.Value}.", related: therapy.Id);
        }
        else if (CellValues.IsDate(use.From) && approvals.All(approval => string.CompareOrdinal(use.From.Value, approval.Date.Value) < 0))
        {
            findings.Report(StatementRules.NotApproved, use.From, $"{therapy.Id.Value} was approved in {jurisdiction.Value} in {approvals[0].Date.Value}; the statement begins on {use.From.Value}.", related: approvals[0].Date);
        }
    }
}
