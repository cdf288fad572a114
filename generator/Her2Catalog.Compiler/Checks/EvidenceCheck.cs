using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks evidence (family 4xx): figures are consistent, and trials and references have valid ids.</summary>
internal static class EvidenceCheck
{
    private static readonly Regex RegistryId = new(
        "^(NCT[0-9]{8}|jRCT([0-9]{10}|[a-z][0-9]{9})|UMIN[0-9]{9}|20[0-9]{2}-[0-9]{6}-[0-9]{2}(-[0-9]{2})?)$",
        RegexOptions.CultureInvariant);

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var therapyIds = new KnownIds(
            CompilerMessages.UnknownTherapy, rows.Therapies.Select(row => row.Id), findings, rows.Has(CatalogParts.Therapies));
        CheckApprovals(rows, findings);
        CheckDays(rows, findings);
        ReferenceIdCheck.Check(rows, findings);
        foreach (var trial in rows.Trials)
        {
            therapyIds.Check(trial.Therapy);
            if (trial.RegistryId is { } id && !RegistryId.IsMatch(id.Value))
            {
                findings.Report(EvidenceRules.TrialId, id, CompilerMessages.TrialId(id.Value));
            }

            foreach (var cohort in trial.Cohorts)
            {
                if (cohort.Patients.IsStated())
                {
                    CellValues.Number(cohort.Patients!, 1, findings);
                }

                foreach (var estimate in cohort.Estimates)
                {
                    CheckEstimate(estimate, findings);
                }

                CheckWholes(cohort, findings);
            }
        }
    }

    private static void CheckApprovals(CatalogRows rows, FindingList findings)
    {
        var jurisdictionIds = new KnownIds(
            CompilerMessages.UnknownJurisdiction, rows.Manifest.Jurisdictions.Select(row => row.Id), findings);
        foreach (var approval in rows.Therapies.SelectMany(therapy => therapy.Approvals))
        {
            jurisdictionIds.Check(approval.Jurisdiction);
        }
    }

    private static void CheckDays(CatalogRows rows, FindingList findings)
    {
        var editions = new EditionCheck(rows.Manifest, findings);
        foreach (var variant in rows.Mentioned)
        {
            editions.CheckPeriod(variant.From, null);
            foreach (var statement in variant.Statements)
            {
                editions.CheckPeriod(statement.From, statement.Until);
            }
        }

        foreach (var statement in rows.Statements)
        {
            editions.CheckPeriod(statement.From, statement.Until);
        }
    }

    private static void CheckEstimate(EstimateRow row, FindingList findings)
    {
        if (CellValues.Decimal(row.Value, findings) is not { } value)
        {
            return;
        }

        var isPercent = row.Unit.Value == "Percent";
        if (isPercent && value > 100)
        {
            findings.Report(EvidenceRules.Interval, row.Value, CompilerMessages.OverWhole(row.Value.Value));
        }

        CheckInterval(row, value, isPercent, findings);
        CheckShare(row, value, isPercent, findings);
    }

    private static void CheckInterval(EstimateRow row, decimal value, bool isPercent, FindingList findings)
    {
        decimal? low = CellValues.Decimal(row.Low, findings), high = CellValues.Decimal(row.High, findings);
        if (low is null && high is null)
        {
            return;
        }

        if (low is null || high is null)
        {
            findings.Report(EvidenceRules.Interval, row.Value, CompilerMessages.IntervalIncomplete());
        }
        else if (low > value || value > high)
        {
            var message = CompilerMessages.OutsideInterval(row.Value.Value, row.Low!.Value, row.High!.Value);
            findings.Report(EvidenceRules.Interval, row.Low, message);
        }
        else if (isPercent && high > 100)
        {
            findings.Report(EvidenceRules.Interval, row.Low!, CompilerMessages.IntervalOverWhole(row.High!.Value));
        }
    }

    private static void CheckShare(EstimateRow row, decimal value, bool isPercent, FindingList findings)
    {
        if (!row.Events.IsStated() && !row.Total.IsStated())
        {
            return;
        }

        if (!row.Events.IsStated() || !row.Total.IsStated() || !isPercent)
        {
            findings.Report(EvidenceRules.Share, row.Value, CompilerMessages.ShareIncomplete());
            return;
        }

        int events = CellValues.Number(row.Events!, 0, findings), total = CellValues.Number(row.Total!, 1, findings);
        var share = Math.Round(100m * events / total, Decimals(row.Value), MidpointRounding.AwayFromZero);
        if (share != value)
        {
            var message = CompilerMessages.OtherShare(events, total, share, row.Value.Value);
            findings.Report(EvidenceRules.Share, row.Value, message, share.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Each share may be rounded up by half a unit of its last digit.
    private static void CheckWholes(CohortRow cohort, FindingList findings)
    {
        var wholes = cohort.Estimates.Where(row => row.ShareOf is not null)
            .GroupBy(row => row.ShareOf!.English.Value, StringComparer.Ordinal);
        foreach (var whole in wholes)
        {
            decimal sum = 0, rounding = 0;
            foreach (var row in whole)
            {
                if (row.Unit.Value != "Percent")
                {
                    findings.Report(EvidenceRules.Whole, row.Unit, CompilerMessages.ShareUnit(whole.Key, row.Unit.Value), "Percent");
                }

                sum += decimal.TryParse(row.Value.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                    ? Math.Min(value, 100)
                    : 0;
                rounding += HalfUnit(Decimals(row.Value));
                if (sum - rounding > 100)
                {
                    var message = CompilerMessages.SharesOverWhole(whole.Key, sum);
                    findings.Report(EvidenceRules.Whole, row.Value, message, related: whole.First().Value);
                    break;
                }
            }
        }
    }

    // 0.5, 0.05, 0.005 …
    private static decimal HalfUnit(int decimals) => new(5, 0, 0, isNegative: false, scale: (byte)(decimals + 1));

    private static int Decimals(Cell cell)
    {
        const int max = 10;
        var point = cell.Value.IndexOf('.');
        return point < 0 ? 0 : Math.Min(cell.Value.Length - point - 1, max);
    }
}
