using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 3xx, claims: about an assay and a therapy that there are, in the form that fits the assay, where the therapy is approved, and once.</summary>
internal sealed class ClaimCheck(CatalogRows rows, NameReader names, FindingList findings)
{
    private readonly KnownIds assayIds = new("assay", rows.Assays.Select(row => row.Id), findings, rows.HasEveryAssay);
    private readonly KnownIds therapyIds = new("therapy", rows.Therapies.Select(row => row.Id), findings);
    private readonly Editions editions = new(rows.Manifest, findings);

    public static void Check(CatalogRows rows, NameReader names, FindingList findings)
    {
        var check = new ClaimCheck(rows, names, findings);
        foreach (var claim in rows.Claims)
        {
            check.assayIds.Check(claim.Assay);
            check.therapyIds.Check(claim.Therapy);
            check.editions.CheckPeriod(claim.From, claim.Until);
            check.CheckForm(claim);
            check.CheckApproval(claim);
        }

        check.CheckTwice();
    }

    private void CheckForm(ClaimRow claim)
    {
        var assay = rows.Assays.FirstOrDefault(row => row.Id.Value == claim.Assay.Value);
        if (assay is not null && assay.ListsTargets != (claim.Targets is not null))
        {
            findings.Report(AssayRules.Targets, claim.Assay, assay.ListsTargets
                ? $"{assay.Id.Value} is defined by its table: claim 'targets: CompanionDiagnostic', not variants."
                : $"{assay.Id.Value} has no table: claim its variants.");
        }
    }

    // A companion diagnostic accompanies a therapy: where that is not approved there is nothing to accompany. ISO dates, also
    // those of a month, compare as text.
    private void CheckApproval(ClaimRow claim)
    {
        var therapy = rows.Therapies.FirstOrDefault(row => row.Id.Value == claim.Therapy.Value);
        if (therapy is null || !claim.Jurisdiction.IsStated())
        {
            return;
        }

        var approvals = therapy.Approvals.Where(approval => approval.Jurisdiction.Value == claim.Jurisdiction.Value).ToArray();
        if (approvals.Length == 0)
        {
            var hint = NearestWord.DidYouMean(claim.Jurisdiction.Value, therapy.Approvals.Select(approval => approval.Jurisdiction.Value), out var nearest);
            findings.Report(AssayRules.NotApproved, claim.Jurisdiction, $"{therapy.Id.Value} has no approval in '{claim.Jurisdiction.Value}'.{hint}", nearest, therapy.Id);
        }
        else if (CellValues.IsDate(claim.From) && approvals.All(approval => string.CompareOrdinal(claim.From.Value, approval.Date.Value) < 0))
        {
            findings.Report(AssayRules.NotApproved, claim.From, $"{therapy.Id.Value} was approved in {claim.Jurisdiction.Value} in {approvals[0].Date.Value}; the claim begins on {claim.From.Value}.", related: approvals[0].Date);
        }
    }

    private void CheckTwice()
    {
        var claimed = rows.Claims.SelectMany(KeysOf);
        foreach (var ((_, earlier, _), (claim, place, _)) in Period.Overlapping(claimed, item => item.Key, item => (item.Claim.From, item.Claim.Until)))
        {
            findings.Report(AssayRules.ClaimTwice, place, $"{claim.Assay.Value} claims '{place.Value}' for {claim.Therapy.Value} in {claim.Jurisdiction.Value} already, for days that are in both.", related: earlier);
        }
    }

    // A variant is the same however it is spelt.
    private IEnumerable<(ClaimRow Claim, Cell Place, string Key)> KeysOf(ClaimRow claim)
    {
        var variants = claim.Variants.Select(cell => (Place: cell, Meaning: names.Describe(cell.Value).ProteinShort));
        var claimed = claim.Targets is null ? variants : variants.Append((Place: claim.Targets, Meaning: claim.Targets.Value));
        return claimed.Select(item => (claim, item.Place, string.Join("\n", claim.Assay.Value, claim.Therapy.Value, claim.Jurisdiction.Value, item.Meaning)));
    }
}
