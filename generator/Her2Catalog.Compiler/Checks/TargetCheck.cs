using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Proves each row of an assay's table: the change gives the protein, is in the exon, and is listed once.</summary>
internal static class TargetCheck
{
    public static void Check(IReadOnlyList<ReadTarget> targets, FindingList findings)
    {
        foreach (var target in targets.Where(target => target.Coding.IsOk))
        {
            CheckProtein(target, findings);
            CheckExon(target, findings);
        }

        CheckTwice(targets, findings);
    }

    private static void CheckProtein(ReadTarget target, FindingList findings)
    {
        if (target.Protein.IsOk && !GivesProtein(target))
        {
            var given = "p." + target.Coding.Description.ProteinShort;
            var message = $"`{target.Row.Coding.Value}` gives `{given}`, not `{target.Row.Protein.Value}`.";
            findings.Report(NameRules.OtherProtein, target.Row.Protein, message, IsInExon(target) ? given : null, target.Row.Coding);
        }
    }

    private static void CheckExon(ReadTarget target, FindingList findings)
    {
        if (target.Row.Exon.IsStated() && !IsInExon(target))
        {
            var exon = target.Coding.Description.Exon;
            var message = $"`{target.Row.Coding.Value}` lies in exon {exon}, not {target.Row.Exon.Value}.";
            findings.Report(NameRules.Exon, target.Row.Exon, message, !target.Protein.IsOk || GivesProtein(target) ? exon : null, target.Row.Coding);
        }
    }

    // A coding name that neither of the other cells agrees with is the one at fault: then they are not corrected by it.
    private static bool GivesProtein(ReadTarget target) => target.Coding.Description.Product == target.Protein.Description.Product;

    private static bool IsInExon(ReadTarget target) => target.Row.Exon.Value == target.Coding.Description.Exon;

    private static void CheckTwice(IReadOnlyList<ReadTarget> targets, FindingList findings)
    {
        var read = targets.Where(target => target.Coding.IsOk && !target.Coding.Description.Allele.IsNone);
        foreach (var rows in read.GroupBy(target => target.Coding.Description.Allele).Select(group => group.ToArray()))
        {
            OneDayCheck.Check(rows.Select(target => (target.Row.From, (Cell?)target.Row.Until)), "rows of the same change", findings);
            for (var i = 1; i < rows.Length; i++)
            {
                if (rows.Take(i).FirstOrDefault(earlier => Period.Of(earlier.Row).Overlaps(Period.Of(rows[i].Row))) is { } first)
                {
                    Report(first, rows[i], findings);
                }
            }
        }
    }

    private static void Report(ReadTarget earlier, ReadTarget target, FindingList findings)
    {
        var what = $"`{target.Row.Coding.Value}` is the same change as `{earlier.Row.Coding.Value}` ({target.Coding.Description.Coding})";
        if (earlier.Row.Use.Value != target.Row.Use.Value)
        {
            findings.Report(AssayRules.TwoUses, target.Row.Use, $"{what}, with another use: {target.Row.Use.Value} and {earlier.Row.Use.Value}.", related: earlier.Row.Use);
        }
        else
        {
            string now = target.Row.Coding.Value, before = earlier.Row.Coding.Value;
            var message = now == before
                ? $"Row {target.Row.Number} repeats `{now}` of row {earlier.Row.Number}."
                : $"Row {target.Row.Number} repeats row {earlier.Row.Number}: {what}.";
            findings.Report(IdentityRules.AlleleTwice, target.Row.Coding, message, related: earlier.Row.Coding);
        }
    }
}
