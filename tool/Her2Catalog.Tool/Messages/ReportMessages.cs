using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>The report of annotate.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage RowProblem(string table, long line, string explanation) => Of([table, line, explanation]);

    internal static LocalizedMessage MoreProblems(string count) => Of([count]);

    internal static LocalizedMessage RowCounts(
        string rows,
        string geneRows,
        string gene,
        string found,
        string contradictions,
        string otherTranscript,
        string unreadable,
        string phaseUnknown,
        string withoutName,
        string malformed) =>
        Of([rows, geneRows, gene, found, contradictions, otherTranscript, unreadable, phaseUnknown, withoutName, malformed]);

    internal static LocalizedMessage OtherVersionRows(string count) => Of([count]);

    internal static LocalizedMessage NoSampleColumn(string count) => Of([count]);

    internal static LocalizedMessage ReplacedColumns(string names) => Of([names]);

    internal static LocalizedMessage UseCount(LocalizedMessage use, string count) => Of([use, count]);

    internal static LocalizedMessage AssayCounts(string assay, string uses) => Of([assay, uses]);

    internal static LocalizedMessage TherapiesAreInColumns(string prefix) => Of([prefix]);
}
