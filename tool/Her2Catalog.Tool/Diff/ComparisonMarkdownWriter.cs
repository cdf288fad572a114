using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>Writes a comparison as a section of a release note.</summary>
internal static class ComparisonMarkdownWriter
{
    public static void Write(TerminalText output, CatalogComparison comparison)
    {
        output.WriteLine($"### Changed answers, {Text(comparison.Old.Edition.Id)} to {Text(comparison.New.Edition.Id)}");
        output.WriteLine();
        if (comparison.IsSame)
        {
            output.WriteLine("No differences.");
            return;
        }

        foreach (var names in comparison.Names)
        {
            WriteNames(output, $"Added {names.Kind}", names.Added);
            WriteNames(output, $"Removed {names.Kind}", names.Removed);
        }

        foreach (var change in comparison.Evidence)
        {
            WriteNames(output, $"New evidence on {Text(change.Variant)}", change.New);
            WriteNames(output, $"Former evidence on {Text(change.Variant)}", change.Old);
        }

        if (comparison.Answers.Count == 0)
        {
            output.WriteLine("- No answer differs.");
            return;
        }

        if (comparison.Evidence.Count > 0 || comparison.Names.Any(names => !names.IsEmpty))
        {
            output.WriteLine();
        }

        output.WriteLine("| name | assay | old | new |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var change in comparison.Answers)
        {
            string[] cells = [QuestionText.Of(change.Question), change.AssayName, change.Old.ToString(), change.New.ToString()];
            output.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");
        }
    }

    private static void WriteNames(TerminalText output, string title, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            output.WriteLine($"- {title}: {string.Join(", ", names.Select(Text))}");
        }
    }

    // Texts of a catalog are data: no character ends a cell or becomes markup, such as the > and * of c. names.
    private static string Text(string text) => string.Concat(text.Select(unit =>
        unit is '|' or '*' or '_' or '`' or '\\' or '<' or '>' or '[' or ']' or '~' ? $"\\{unit}" : unit.ToString()));
}
