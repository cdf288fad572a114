using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>What check prints.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage CheckedFiles(int count, string findings) => Of([count, findings]);

    internal static LocalizedMessage NoFindings() => Of([]);

    internal static LocalizedMessage OneError() => Of([]);

    internal static LocalizedMessage ManyErrors(int count) => Of([count]);

    internal static LocalizedMessage OneWarning() => Of([]);

    internal static LocalizedMessage ManyWarnings(int count) => Of([count]);

    internal static LocalizedMessage OneRemark() => Of([]);

    internal static LocalizedMessage ManyRemarks(int count) => Of([count]);

    internal static LocalizedMessage ErrorOf(string rule) => Of([rule]);

    internal static LocalizedMessage WarningOf(string rule) => Of([rule]);

    internal static LocalizedMessage RemarkOf(string rule) => Of([rule]);

    internal static LocalizedMessage FixedRule(string rule, LocalizedMessage change) => Of([rule, change]);

    internal static LocalizedMessage SealedFile(string entries) => Of([entries]);

    internal static LocalizedMessage EntriesChanged(int count, string names) => Of([count, names]);

    internal static LocalizedMessage EntriesAdded(int count, string names) => Of([count, names]);

    internal static LocalizedMessage EntriesRemoved(int count, string names) => Of([count, names]);

    internal static LocalizedMessage AndMore(string names, int count) => Of([names, count]);

    internal static LocalizedMessage MoreFindings(string count) => Of([count]);

    internal static LocalizedMessage ConvertedToUtf8() => Of([]);

    internal static LocalizedMessage TextRemoved(string text) => Of([text]);

    internal static LocalizedMessage TextReplaced(string before, string after) => Of([before, after]);

    internal static LocalizedMessage AndOneMorePlace(LocalizedMessage change) => Of([change]);

    internal static LocalizedMessage AndMorePlaces(LocalizedMessage change, int count) => Of([change, count]);

    internal static LocalizedMessage SeeAlso() => Of([]);

    internal static LocalizedMessage ReplaceWith(string text) => Of([text]);

    internal static LocalizedMessage RemoveText() => Of([]);

    internal static LocalizedMessage FixInPlaces(int count) => Of([count]);

    internal static LocalizedMessage NothingSealed() => Of([]);

    internal static LocalizedMessage CatalogNotSealed() => Of([]);

    internal static LocalizedMessage Watching() => Of([]);
}
