using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks each row of an assay's table: the DNA change results in the protein change, is in the exon, and is listed once.
/// </summary>
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
        if (target.Protein.IsOk && !HasStatedProtein(target))
        {
            var protein = "p." + target.Coding.Description.ProteinShort;
            var message = CompilerMessages.OtherProtein(target.Row.Coding.Value, protein, target.Row.Protein.Value);
            findings.Report(NameRules.OtherProtein, target.Row.Protein, message, IsInExon(target) ? protein : null, target.Row.Coding);
        }
    }

    private static void CheckExon(ReadTarget target, FindingList findings)
    {
        if (target.Row.Exon.IsStated() && !IsInExon(target))
        {
            var exon = target.Coding.Description.Exon;
            var message = CompilerMessages.OtherExon(target.Row.Coding.Value, exon, target.Row.Exon.Value);
            var correction = !target.Protein.IsOk || HasStatedProtein(target) ? exon : null;
            findings.Report(NameRules.Exon, target.Row.Exon, message, correction, target.Row.Coding);
        }
    }

    // If neither of the other cells agrees with the coding name, the coding name is wrong, and the others are not corrected by it.
    private static bool HasStatedProtein(ReadTarget target) => target.Coding.Description.Product == target.Protein.Description.Product;

    private static bool IsInExon(ReadTarget target) => target.Row.Exon.Value == target.Coding.Description.Exon;

    private static void CheckTwice(IReadOnlyList<ReadTarget> targets, FindingList findings)
    {
        var read = targets.Where(target => target.Coding.IsOk && !target.Coding.Description.Allele.IsNone);
        foreach (var rows in read.GroupBy(target => target.Coding.Description.Allele).Select(group => group.ToArray()))
        {
            var periods = rows.Select(target => (target.Row.From, (Cell?)target.Row.Until));
            OneDayCheck.Check(periods, CompilerMessages.RowsOfOneChange(), findings);
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
        TargetRow row = target.Row, first = earlier.Row;
        string name = row.Coding.Value, firstName = first.Coding.Value, preferred = target.Coding.Description.Coding;
        if (first.Use.Value != row.Use.Value)
        {
            var message = CompilerMessages.TwoUses(name, firstName, preferred, row.Use.Value, first.Use.Value);
            findings.Report(AssayRules.TwoUses, row.Use, message, related: first.Use);
        }
        else
        {
            var message = name == firstName
                ? CompilerMessages.RowRepeatsName(row.Number, name, first.Number)
                : CompilerMessages.RowRepeats(row.Number, first.Number, name, firstName, preferred);
            findings.Report(IdentityRules.AlleleTwice, row.Coding, message, related: first.Coding);
        }
    }
}
