using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A comparison as a part of a release note.</summary>
internal static class ComparisonMarkdownWriter
{
    public static void Write(TextWriter output, CatalogComparison comparison)
    {
        output.WriteLine($"### Changed answers, {Text(comparison.Old.Edition.Id)} to {Text(comparison.New.Edition.Id)}");
        output.WriteLine();
        if (comparison.IsSame)
        {
            output.WriteLine("No answer differs, no name came or went.");
            return;
        }

        foreach (var names in comparison.Names)
        {
            WriteNames(output, $"New {names.Kind}", names.Came);
            WriteNames(output, $"Gone {names.Kind}", names.Went);
        }

        if (comparison.Answers.Count == 0)
        {
            output.WriteLine("- No answer differs.");
            return;
        }

        if (comparison.Names.Any(names => !names.IsNone))
        {
            output.WriteLine();
        }

        output.WriteLine("| name | assay | was | is |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var change in comparison.Answers)
        {
            output.WriteLine($"| {Text(QuestionText.Of(change.Question))} | {Text(change.Assay)} | {Text(change.Old.ToString())} | {Text(change.New.ToString())} |");
        }
    }

    private static void WriteNames(TextWriter output, string title, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            output.WriteLine($"- {title}: {string.Join(", ", names.Select(Text))}");
        }
    }

    // What a catalog says is text: no sign of it may end a cell, or become markup. A c. name has > and *, and both mean something.
    private static string Text(string text) => string.Concat(Fault.Visible(text).Select(unit => unit is '|' or '*' or '_' or '`' or '\\' or '<' or '>' or '[' or ']' or '~' ? $"\\{unit}" : unit.ToString()));
}
