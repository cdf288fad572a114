using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>Writes a comparison for people.</summary>
internal static class ComparisonTextWriter
{
    public static void Write(TerminalText output, CatalogComparison comparison, Terminal terminal)
    {
        output.WriteLine(ToolMessages.OldCatalog(Side(comparison.Old)).ToString());
        output.WriteLine(ToolMessages.NewCatalog(Side(comparison.New)).ToString());
        foreach (var names in comparison.Names.Where(names => !names.IsEmpty))
        {
            output.WriteLine();
            output.WriteLine(terminal.Bold(names.Title.ToString()));
            Write(output, "+ ", names.Added);
            Write(output, "- ", names.Removed);
        }

        foreach (var question in comparison.Answers.GroupBy(change => change.Question))
        {
            output.WriteLine();
            output.WriteLine(terminal.Bold(QuestionText.Of(question.Key)));
            foreach (var change in question)
            {
                output.WriteLine($"  {change.AssayName}");
                output.WriteLine($"    - {change.Old}");
                output.WriteLine($"    + {change.New}");
            }
        }

        foreach (var change in comparison.Evidence)
        {
            output.WriteLine();
            output.WriteLine(terminal.Bold(ToolMessages.EvidenceOn(change.Variant).ToString()));
            Write(output, "- ", change.Old.Select(item => item.Text));
            Write(output, "+ ", change.New.Select(item => item.Text));
        }

        output.WriteLine();
        output.WriteLine(Summary(comparison).ToString());
    }

    private static LocalizedMessage Side(ComparedCatalog side) =>
        ToolMessages.ComparedSide(side.Name, ToolMessages.BuiltFrom(side.Catalog.Id, side.Edition.Id, side.Catalog.Digest));

    private static void Write(TerminalText output, string sign, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            output.WriteLine($"  {sign}{text}");
        }
    }

    private static LocalizedMessage Summary(CatalogComparison comparison) => comparison.IsSame
        ? ToolMessages.NoDifferences()
        : ToolMessages.Differences(
            comparison.Answers.Count,
            comparison.Evidence.Count,
            comparison.Names.Sum(names => names.Added.Count),
            comparison.Names.Sum(names => names.Removed.Count));
}
