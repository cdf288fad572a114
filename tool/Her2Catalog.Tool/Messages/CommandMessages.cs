using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>Summaries and details of the commands.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage LookupSummary() => Of([]);

    internal static LocalizedMessage LookupDetails() => Of([]);

    internal static LocalizedMessage LookupTsv() => Of([]);

    internal static LocalizedMessage LookupJson() => Of([]);

    internal static LocalizedMessage DescribeSummary() => Of([]);

    internal static LocalizedMessage DescribeDetails() => Of([]);

    internal static LocalizedMessage AnnotateSummary() => Of([]);

    internal static LocalizedMessage AnnotateColumns() => Of([]);

    internal static LocalizedMessage AnnotateMatch() => Of([]);

    internal static LocalizedMessage AnnotatePhase() => Of([]);

    internal static LocalizedMessage AnnotateReplace() => Of([]);

    internal static LocalizedMessage AnnotateProvenance() => Of([]);

    internal static LocalizedMessage AnnotateReport() => Of([]);

    internal static LocalizedMessage ListSummary() => Of([]);

    internal static LocalizedMessage ListDetails() => Of([]);

    internal static LocalizedMessage ExportSummary() => Of([]);

    internal static LocalizedMessage ExportDetails() => Of([]);

    internal static LocalizedMessage ExportJoin() => Of([]);

    internal static LocalizedMessage CheckSummary() => Of([]);

    internal static LocalizedMessage CheckDetails() => Of([]);

    internal static LocalizedMessage DiffSummary() => Of([]);

    internal static LocalizedMessage DiffQuestions() => Of([]);

    internal static LocalizedMessage DiffCompared() => Of([]);

    internal static LocalizedMessage DiffCatalogs() => Of([]);

    internal static LocalizedMessage ExplainSummary() => Of([]);

    internal static LocalizedMessage ExplainDetails() => Of([]);

    internal static LocalizedMessage CompletionSummary() => Of([]);

    internal static LocalizedMessage CompletionDetails() => Of([]);

    internal static LocalizedMessage ExitSuccess() => Of([]);

    internal static LocalizedMessage ExitAllFound() => Of([]);

    internal static LocalizedMessage ExitNotFound() => Of([]);

    internal static LocalizedMessage ExitAllReadable() => Of([]);

    internal static LocalizedMessage ExitUnreadable() => Of([]);

    internal static LocalizedMessage ExitNoErrors() => Of([]);

    internal static LocalizedMessage ExitErrors() => Of([]);

    internal static LocalizedMessage ExitSame() => Of([]);

    internal static LocalizedMessage ExitDifferent() => Of([]);

    internal static LocalizedMessage ExitUsage() => Of([]);

    internal static LocalizedMessage ExitInterrupted() => Of([]);
}
