using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>Writes a comparison for people.</summary>
internal static class ComparisonTextWriter
{
    public static void Write(TerminalText output, CatalogComparison comparison, Terminal terminal)
    {
        output.WriteLine($"old: {Side(comparison.Old)}");
        output.WriteLine($"new: {Side(comparison.New)}");
        foreach (var names in comparison.Names.Where(names => !names.IsEmpty))
        {
            output.WriteLine();
            output.WriteLine(terminal.Bold(names.Kind));
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
            output.WriteLine(terminal.Bold($"evidence on {change.Variant}"));
            Write(output, "- ", change.Old);
            Write(output, "+ ", change.New);
        }

        output.WriteLine();
        output.WriteLine(Summary(comparison));
    }

    private static string Side(ComparedCatalog side) =>
        $"{side.Name}, {side.Catalog.Id} catalog, edition {side.Edition.Id}, digest {side.Catalog.Digest}";

    private static void Write(TerminalText output, string sign, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            output.WriteLine($"  {sign}{text}");
        }
    }

    private static string Summary(CatalogComparison comparison)
    {
        if (comparison.IsSame)
        {
            return "No differences.";
        }

        var (answers, evidence) = (comparison.Answers.Count, comparison.Evidence.Count);
        int added = comparison.Names.Sum(names => names.Added.Count), removed = comparison.Names.Sum(names => names.Removed.Count);
        var parts = new[]
        {
            (Count: answers, Text: $"{answers} answer{(answers == 1 ? " differs" : "s differ")}"),
            (Count: evidence, Text: $"evidence on {evidence} variant{(evidence == 1 ? "" : "s")} differs"),
            (Count: added, Text: $"{added} name{(added == 1 ? "" : "s")} added"),
            (Count: removed, Text: $"{removed} name{(removed == 1 ? "" : "s")} removed"),
        };
        return $"{string.Join(", ", parts.Where(part => part.Count > 0).Select(part => part.Text))}.";
    }
}
