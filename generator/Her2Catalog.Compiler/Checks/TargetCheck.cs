using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

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
        VariantDescription coding = target.Coding.Description, protein = target.Protein.Description;
        if (target.Protein.IsOk && coding.Product != protein.Product)
        {
            var given = "p." + coding.ProteinShort;
            findings.Report(NameRules.OtherProtein, target.Row.Protein, $"`{target.Row.Coding.Value}` gives `{given}`, not `{target.Row.Protein.Value}`.", given, target.Row.Coding);
        }
    }

    private static void CheckExon(ReadTarget target, FindingList findings)
    {
        var exon = target.Coding.Description.Exon;
        if (target.Row.Exon.IsStated() && target.Row.Exon.Value != exon)
        {
            findings.Report(NameRules.Exon, target.Row.Exon, $"`{target.Row.Coding.Value}` lies in exon {exon}, not {target.Row.Exon.Value}.", exon, target.Row.Coding);
        }
    }

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
            findings.Report(IdentityRules.AlleleTwice, target.Row.Coding, $"{what}, given already.", related: earlier.Row.Coding);
        }
    }
}
