using System.Globalization;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

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
            Write(ToolMessages.RowProblem(name, problem.LineNumber, problem.Explanation));
        }

        var faults = summary.Malformed + summary.Contradictions + summary.OnOtherTranscript + summary.Unreadable + summary.PhaseUnknown;
        if (faults > summary.Problems.Count)
        {
            Write(ToolMessages.MoreProblems(Count(faults - summary.Problems.Count)));
        }

        foreach (var line in isQuiet ? [] : Counts(scope, summary))
        {
            Write(line);
        }

        void Write(LocalizedMessage message) => output.WriteLine($"her2: {message}");
    }

    private static IEnumerable<LocalizedMessage> Counts(AnswerScope scope, AnnotationSummary summary)
    {
        yield return ToolMessages.RowCounts(
            Count(summary.Rows),
            Count(summary.GeneRows),
            scope.Catalog.Gene.Symbol,
            Count(summary.Found),
            Count(summary.Contradictions),
            Count(summary.OnOtherTranscript),
            Count(summary.Unreadable),
            Count(summary.PhaseUnknown),
            Count(summary.RowsWithoutUsableName),
            Count(summary.Malformed));
        yield return AnswerText.Catalog(scope);
        if (summary.AnsweredWithNote > 0)
        {
            yield return ToolMessages.OtherVersionRows(Count(summary.AnsweredWithNote));
        }

        if (summary.WithoutSample > 1)
        {
            yield return ToolMessages.NoSampleColumn(Count(summary.WithoutSample));
        }

        if (summary.Replaced.Count > 0)
        {
            yield return ToolMessages.ReplacedColumns(TextList.Of(summary.Replaced));
        }

        foreach (var assay in summary.GeneRows == 0 ? [] : scope.Catalog.Assays)
        {
            var uses = Enumerable.Reverse(Enum.GetValues<PermittedUse>())
                .Select(use => (Use: use, Count: summary.CountOf(assay.Index, use)))
                .Where(item => item.Count > 0)
                .Select(item => ToolMessages.UseCount(AnswerText.Of(item.Use), Count(item.Count)));
            yield return ToolMessages.AssayCounts(EntryText.Name(assay), TextList.Of(uses));
        }

        if (scope.Catalog.Assays.Any(assay => summary.CountOf(assay.Index, PermittedUse.CompanionDiagnostic) > 0))
        {
            yield return ToolMessages.TherapiesAreInColumns(scope.Catalog.ColumnPrefix);
        }
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
