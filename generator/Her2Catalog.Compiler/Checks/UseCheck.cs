using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks statements of use (family 3xx): their ids exist, they begin before they end, and companion diagnostics are for an approved
/// therapy.
/// </summary>
internal sealed class UseCheck(CatalogRows rows, FindingList findings)
{
    /// <summary>The number of statements that an answer can contain: one bit each, in a word that has other bits, too.</summary>
    public const int MaxStatements = 47;

    private readonly KnownIds therapyIds = new(
        CompilerMessages.UnknownTherapy, rows.Therapies.Select(row => row.Id), findings, rows.Has(CatalogParts.Therapies));

    private readonly KnownIds jurisdictionIds = new(
        CompilerMessages.UnknownJurisdiction, rows.Manifest.Jurisdictions.Select(row => row.Id), findings);

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
            var message = CompilerMessages.TooManyStatements(assay.Id.Value, assay.Uses.Count, MaxStatements);
            findings.Report(StatementRules.TooMany, assay.UsesKey, message);
        }
    }

    // A companion diagnostic is for an approved therapy. ISO dates compare as text, including those of a month.
    private void CheckApproval(UseRow use)
    {
        var therapy = rows.Therapies.FirstOrDefault(row => row.Id.Value == use.Therapy.Text());
        if (!use.IsCompanionDiagnostic || therapy is null ||
            use.Jurisdiction is not { } jurisdiction || !jurisdictionIds.Contains(jurisdiction))
        {
            return;
        }

        var approvals = therapy.Approvals.Where(approval => approval.Jurisdiction.Value == jurisdiction.Value).ToArray();
        if (approvals.Length == 0)
        {
            var message = CompilerMessages.NotApproved(therapy.Id.Value, jurisdiction.Value);
            findings.Report(StatementRules.NotApproved, jurisdiction, message, related: therapy.Id);
        }
        else if (CellValues.IsDate(use.From) && approvals.All(approval => string.CompareOrdinal(use.From.Value, approval.Date.Value) < 0))
        {
            var approved = approvals[0].Date;
            var message = CompilerMessages.ApprovedLater(therapy.Id.Value, jurisdiction.Value, approved.Value, use.From.Value);
            findings.Report(StatementRules.NotApproved, use.From, message, related: approved);
        }
    }
}
