using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>Writes a comparison as a section of a release note.</summary>
internal static class ComparisonMarkdownWriter
{
    public static void Write(TerminalText output, CatalogComparison comparison)
    {
        output.WriteLine($"### {ToolMessages.ChangedAnswers(Text(comparison.Old.Edition.Id), Text(comparison.New.Edition.Id))}");
        output.WriteLine();
        if (comparison.IsSame)
        {
            output.WriteLine(ToolMessages.NoDifferences().ToString());
            return;
        }

        foreach (var names in comparison.Names)
        {
            WriteNames(output, names.AddedTitle, names.Added);
            WriteNames(output, names.RemovedTitle, names.Removed);
        }

        foreach (var change in comparison.Evidence)
        {
            WriteNames(output, ToolMessages.NewEvidence(Text(change.Variant)), [.. change.New.Select(item => item.Text)]);
            WriteNames(output, ToolMessages.FormerEvidence(Text(change.Variant)), [.. change.Old.Select(item => item.Text)]);
        }

        if (comparison.Answers.Count == 0)
        {
            output.WriteLine($"- {ToolMessages.NoAnswerDiffers()}");
            return;
        }

        if (comparison.Evidence.Count > 0 || comparison.Names.Any(names => !names.IsEmpty))
        {
            output.WriteLine();
        }

        output.WriteLine(
            $"| {ToolMessages.NameColumn()} | {ToolMessages.AssayColumn()} | {ToolMessages.OldColumn()} | {ToolMessages.NewColumn()} |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var change in comparison.Answers)
        {
            string[] cells = [QuestionText.Of(change.Question), change.AssayName, change.Old.ToString(), change.New.ToString()];
            output.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");
        }
    }

    private static void WriteNames(TerminalText output, LocalizedMessage title, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            output.WriteLine($"- {title}{ToolMessages.LabelSeparator()}{TextList.Of(names.Select(Text))}");
        }
    }

    // Texts of a catalog are data: no character, such as > and * in c. names, ends a cell or becomes markup.
    private static string Text(string text) => string.Concat(text.Select(unit =>
        unit is '|' or '*' or '_' or '`' or '\\' or '<' or '>' or '[' or ']' or '~' ? $"\\{unit}" : unit.ToString()));
}
