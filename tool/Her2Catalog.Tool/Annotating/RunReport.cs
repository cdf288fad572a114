using System.Globalization;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tool.Annotating;

/// <summary>Tells a person what was met in a table: rows at fault by line, then the counts.</summary>
internal static class RunReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="output">Standard error.</param>
    /// <param name="name">Of the table.</param>
    /// <param name="summary">What was met.</param>
    /// <param name="isQuiet">True for the rows at fault alone.</param>
    public static void Write(TextWriter output, string name, AnnotationSummary summary, bool isQuiet)
    {
        foreach (var problem in summary.Problems)
        {
            output.WriteLine($"her2: {name}:{problem.LineNumber}: {problem.Explanation}");
        }

        var faults = summary.Malformed + summary.Contradictions + summary.Unreadable;
        if (faults > summary.Problems.Count)
        {
            output.WriteLine($"her2: … and {Count(faults - summary.Problems.Count)} more rows at fault");
        }

        if (!isQuiet)
        {
            WriteCounts(output, summary);
        }
    }

    private static void WriteCounts(TextWriter output, AnnotationSummary summary)
    {
        output.WriteLine(
            $"her2: {Count(summary.Rows)} rows, {Count(summary.GeneRows)} of {Her2.Gene.Symbol}: {Count(summary.Found)} found, " +
            $"{Count(summary.Contradictions)} contradict the reference or themselves, {Count(summary.Unreadable)} unreadable, {Count(summary.Nameless)} without a name to look up; {Count(summary.Malformed)} malformed");
        if (summary.GeneRows == 0)
        {
            return;
        }

        foreach (var assay in Her2.Assays.All)
        {
            var uses = Enumerable.Reverse(Enum.GetValues<Use>())
                .Select(use => (Use: use, Count: summary.CountOf(assay.Index, use)))
                .Where(item => item.Count > 0)
                .Select(item => $"{item.Use} {Count(item.Count)}");
            output.WriteLine($"her2:   {assay.Identifier,-24} {string.Join(", ", uses)}");
        }
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
