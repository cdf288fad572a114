using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>A row of an assay's table whose names were read.</summary>
internal sealed record ReadTarget(TargetRow Row, ReadName Coding, ReadName Protein)
{
    public bool IsOk => Coding.IsOk && Protein.IsOk;
}

/// <summary>Proves each row of an assay's table: the change gives the protein, lies in the exon, and stands there once.</summary>
internal static class TargetCheck
{
    public static IReadOnlyList<ReadTarget> Check(AssayRow assay, NameReader names, FindingList findings)
    {
        var targets = assay.Targets.Select(row => new ReadTarget(row, names.Coding(row.Coding), names.Protein(row.Protein))).ToArray();
        foreach (var target in targets.Where(target => target.Coding.IsOk))
        {
            CheckProtein(target, findings);
            CheckExon(target, findings);
        }

        CheckTwice(targets, findings);
        return targets;
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
        foreach (var (earlier, target) in Period.Overlapping(read, target => target.Coding.Description.Allele, target => (target.Row.From, target.Row.Until)))
        {
            Report(earlier, target, findings);
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
