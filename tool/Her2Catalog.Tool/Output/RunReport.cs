using System.Globalization;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tool.Output;

/// <summary>Reports on an annotated table: rows at fault by line, then counts.</summary>
internal static class RunReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="output">Standard error.</param>
    /// <param name="name">Name of the table.</param>
    /// <param name="scope">The catalog that was asked.</param>
    /// <param name="summary">The counts.</param>
    /// <param name="isQuiet">True for only the rows at fault.</param>
    public static void Write(TerminalText output, string name, AnswerScope scope, AnnotationSummary summary, bool isQuiet)
    {
        foreach (var problem in summary.Problems)
        {
            output.WriteLine($"her2: {name}:{problem.LineNumber}: {problem.Explanation}");
        }

        var faults = summary.Malformed + summary.Contradictions + summary.OnOtherTranscript + summary.Unreadable + summary.PhaseUnknown;
        if (faults > summary.Problems.Count)
        {
            output.WriteLine($"her2: … and {Count(faults - summary.Problems.Count)} more rows at fault");
        }

        if (!isQuiet)
        {
            WriteCounts(output, scope, summary);
        }
    }

    private static void WriteCounts(TerminalText output, AnswerScope scope, AnnotationSummary summary)
    {
        output.WriteLine(
            $"her2: {Count(summary.Rows)} rows, {Count(summary.GeneRows)} of {scope.Catalog.Gene.Symbol}: {Count(summary.Found)} found, " +
            $"{Count(summary.Contradictions)} contradict the reference or themselves, " +
            $"{Count(summary.OnOtherTranscript)} on another transcript, {Count(summary.Unreadable)} unreadable, " +
            $"{Count(summary.PhaseUnknown)} of unknown phase, {Count(summary.RowsWithoutUsableName)} without a name to look up; {Count(summary.Malformed)} malformed");
        output.WriteLine($"her2: {AnswerText.Catalog(scope)}");
        if (summary.AnsweredWithNote > 0)
        {
            output.WriteLine(
                $"her2: {Count(summary.AnsweredWithNote)} answered rows state a version of the transcript without a published sequence; " +
                "its numbering agrees in all published names (docs/rulings.md)");
        }

        if (summary.WithoutSample > 1)
        {
            output.WriteLine(
                $"her2: warning: rows of one sample are not compared: no column Tumor_Sample_Barcode ({Count(summary.WithoutSample)} " +
                "answered rows); two changes of one codon can be another change of the protein (docs/phase.md)");
        }

        if (summary.Replaced.Count > 0)
        {
            output.WriteLine($"her2: replaced {string.Join(", ", summary.Replaced)}");
        }

        if (summary.GeneRows == 0)
        {
            return;
        }

        foreach (var assay in scope.Catalog.Assays)
        {
            var uses = Enumerable.Reverse(Enum.GetValues<PermittedUse>())
                .Select(use => (Use: use, Count: summary.CountOf(assay.Index, use)))
                .Where(item => item.Count > 0)
                .Select(item => $"{AnswerText.Of(item.Use)} {Count(item.Count)}");
            output.WriteLine($"her2:   {assay.Name}: {string.Join(", ", uses)}");
        }

        if (scope.Catalog.Assays.Any(assay => summary.CountOf(assay.Index, PermittedUse.CompanionDiagnostic) > 0))
        {
            output.WriteLine($"her2: a companion diagnostic is for the therapies in the columns {scope.Catalog.ColumnPrefix}_…_Therapies");
        }
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
