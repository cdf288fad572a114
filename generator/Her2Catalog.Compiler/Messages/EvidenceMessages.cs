using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Figures of evidence, and what identifies documents, trials and references.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage TrialId(string id) => Of([id]);

    internal static LocalizedMessage OverWhole(string percent) => Of([percent]);

    internal static LocalizedMessage IntervalIncomplete() => Of([]);

    internal static LocalizedMessage OutsideInterval(string value, string low, string high) => Of([value, low, high]);

    internal static LocalizedMessage IntervalOverWhole(string high) => Of([high]);

    internal static LocalizedMessage ShareIncomplete() => Of([]);

    internal static LocalizedMessage OtherShare(int events, int total, decimal share, string stated) => Of([events, total, share, stated]);

    internal static LocalizedMessage ShareUnit(string whole, string unit) => Of([whole, unit]);

    internal static LocalizedMessage SharesOverWhole(string whole, decimal sum) => Of([whole, sum]);

    internal static LocalizedMessage NotPmid(string text) => Of([text]);

    internal static LocalizedMessage NotDoi(string text) => Of([text]);

    internal static LocalizedMessage NotDate(string text) => Of([text]);

    internal static LocalizedMessage NotUrl(string text) => Of([text]);
}
