using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 3xx: counts, ids, confirming assays and dates.</summary>
internal sealed class AssayCheck(CatalogRows rows, FindingList findings)
{
    private readonly string[] assayIds = rows.Assays.Select(row => row.Id.Value).ToArray();
    private readonly string[] therapyIds = rows.Therapies.Select(row => row.Id.Value).ToArray();
    private readonly HashSet<string> editionDays = new(rows.Manifest.Editions.Select(row => row.AsOf.Value), StringComparer.Ordinal);
    private readonly string newestEdition = rows.Manifest.Editions.Select(row => row.AsOf.Value).DefaultIfEmpty(string.Empty).OrderBy(date => date, StringComparer.Ordinal).Last();

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var check = new AssayCheck(rows, findings);
        foreach (var assay in rows.Assays)
        {
            check.CheckFileName(assay);
            check.CheckTargets(assay);
            check.CheckRowNumbers(assay);
            check.CheckConfirming(assay);
        }

        foreach (var claim in rows.Claims)
        {
            check.CheckId(claim.Assay, check.assayIds, "assay");
            check.CheckId(claim.Therapy, check.therapyIds, "therapy");
            check.CheckPeriod(claim.From, claim.Until);
            check.CheckTable(claim);
            check.CheckApproval(claim);
        }

        check.CheckClaimsTwice();
        foreach (var trial in rows.Trials.Where(trial => trial.Therapy.IsStated()))
        {
            check.CheckId(trial.Therapy!, check.therapyIds, "therapy");
        }
    }

    private void CheckTargets(AssayRow assay)
    {
        if (assay.ListsTargets != (assay.TargetFile is not null) || (assay.ListsTargets && assay.Targets.Count == 0))
        {
            var message = assay.ListsTargets ? $"{assay.Id.Value} lists targets, but has none." : $"{assay.Id.Value} lists no targets, but names a table.";
            findings.Report(AssayRules.Targets, assay.Id, message);
        }

        foreach (var target in assay.Targets)
        {
            CheckPeriod(target.From, target.Until);
            CheckEdition(target.From);
            CheckEdition(target.Until);
        }

        if (assay.TargetFile is { } declared && assay.Targets.Count > 0)
        {
            CheckCount(assay, "CompanionDiagnostic", declared.CompanionDiagnosticCell, declared.CompanionDiagnostic);
            CheckCount(assay, "ReferenceOnly", declared.ReferenceOnlyCell, declared.ReferenceOnly);
        }
    }

    // A gap in the numbers of the printed table is a row that was lost; a number given twice is one that was doubled.
    private void CheckRowNumbers(AssayRow assay)
    {
        var first = new Dictionary<int, Cell>();
        foreach (var target in assay.Targets)
        {
            if (first.TryGetValue(target.Number, out var earlier))
            {
                findings.Report(AssayRules.RowNumber, target.NumberCell, $"Row number {target.Number} is given twice.", related: earlier);
            }
            else
            {
                first.Add(target.Number, target.NumberCell);
            }
        }

        foreach (var number in first.Where(number => number.Key > assay.Targets.Count))
        {
            var missing = Enumerable.Range(1, assay.Targets.Count).First(row => !first.ContainsKey(row));
            findings.Report(AssayRules.RowNumber, number.Value, $"Row number {number.Key} stands in a table of {assay.Targets.Count} rows, and row {missing} is missing.", missing.ToString(CultureInfo.InvariantCulture));
        }
    }

    // 'lung-cancer-compact-panel.yaml' holds LungCancerCompactPanel: an id that nothing else repeats is held by its file's name.
    private void CheckFileName(AssayRow assay)
    {
        var path = assay.Id.File.Path.Replace('\\', '/');
        var name = path.Substring(path.LastIndexOf('/') + 1).Split('.')[0].Replace("-", string.Empty);
        if (assay.Id.IsStated() && !string.Equals(name, assay.Id.Value, StringComparison.OrdinalIgnoreCase))
        {
            findings.Report(AssayRules.FileName, assay.Id, $"'{assay.Id.Value}' stands in '{path.Substring(path.LastIndexOf('/') + 1)}': name the file as the assay, with hyphens between words, or the assay as the file.");
        }
    }

    private void CheckEdition(Cell day)
    {
        if (CellValues.IsDate(day) && !editionDays.Contains(day.Value))
        {
            findings.Report(AssayRules.NoEdition, day, $"No edition of the catalog begins on {day.Value}; a row comes and goes with an edition ({string.Join(", ", editionDays.OrderBy(other => other, StringComparer.Ordinal))}).");
        }
    }

    private void CheckClaimsTwice()
    {
        var first = new Dictionary<string, List<(ClaimRow Row, Cell Place)>>(StringComparer.Ordinal);
        foreach (var (claim, place, key) in rows.Claims.SelectMany(KeysOf))
        {
            if (!first.TryGetValue(key, out var same))
            {
                first.Add(key, same = []);
            }

            foreach (var earlier in same.Where(earlier => Period.Overlap(earlier.Row.From, earlier.Row.Until, claim.From, claim.Until)).Take(1))
            {
                findings.Report(AssayRules.ClaimTwice, place, $"{claim.Assay.Value} claims '{place.Value}' for {claim.Therapy.Value} in {claim.Jurisdiction.Value} already, for days that are in both.", related: earlier.Place);
            }

            same.Add((claim, place));
        }
    }

    // Spellings of one variant are told apart by HER2109, so that its preferred name is enough here.
    private static IEnumerable<(ClaimRow Claim, Cell Place, string Key)> KeysOf(ClaimRow claim) =>
        (claim.Targets is null ? claim.Variants : claim.Variants.Append(claim.Targets))
            .Select(place => (claim, place, string.Join("\n", claim.Assay.Value, claim.Therapy.Value, claim.Jurisdiction.Value, place.Value)));

    private void CheckCount(AssayRow assay, string use, Cell cell, int declared)
    {
        // What the newest edition holds is what the assay declares; rows that ended before it are history.
        var rowsOfUse = assay.Targets.Count(target => target.Use.Value == use && (!target.Until.IsStated() || string.CompareOrdinal(newestEdition, target.Until.Value) < 0));
        if (rowsOfUse != declared)
        {
            findings.Report(AssayRules.RowCount, cell, $"{assay.Id.Value} declares {declared} rows of {use}; its table has {rowsOfUse}.", rowsOfUse.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void CheckConfirming(AssayRow assay)
    {
        if (!assay.ConfirmWith.IsStated())
        {
            return;
        }

        CheckId(assay.ConfirmWith!, assayIds, "assay");
        var confirming = rows.Assays.FirstOrDefault(other => other.Id.Value == assay.ConfirmWith!.Value);
        if (confirming is null)
        {
            return;
        }

        if (confirming == assay || confirming.ConfirmWith.IsStated())
        {
            findings.Report(AssayRules.ConfirmingAssay, assay.ConfirmWith!, $"{confirming.Id.Value} needs confirming itself.");
        }
        else if (rows.Claims.Count > 0 && rows.Claims.All(claim => claim.Assay.Value != confirming.Id.Value))
        {
            findings.Report(AssayRules.ConfirmingAssay, assay.ConfirmWith!, $"No claim says that {confirming.Id.Value} is a companion diagnostic.");
        }
    }

    private void CheckTable(ClaimRow claim)
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

    private void CheckId(Cell id, string[] known, string what)
    {
        if (id.IsStated() && !known.Contains(id.Value, StringComparer.Ordinal))
        {
            var hint = NearestWord.DidYouMean(id.Value, known, out var nearest);
            findings.Report(AssayRules.UnknownId, id, $"There is no {what} '{id.Value}' in the catalog.{hint}", nearest);
        }
    }

    private void CheckPeriod(Cell from, Cell? until)
    {
        string start = CellValues.Date(from, findings), end = CellValues.Date(until, findings);
        if (start.Length > 0 && string.CompareOrdinal(start, newestEdition) > 0)
        {
            findings.Report(AssayRules.Date, from, $"{start} lies after the newest edition, {newestEdition}.");
        }

        if (start.Length > 0 && end.Length > 0 && string.CompareOrdinal(end, start) <= 0)
        {
            findings.Report(AssayRules.Date, until!, $"The period ends on {end}, not after it begins on {start}.", related: from);
        }
    }
}
