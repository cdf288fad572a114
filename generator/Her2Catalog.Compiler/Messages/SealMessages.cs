using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Seals.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage NoSeals(string catalog) => Of([catalog]);

    internal static LocalizedMessage SealsNotNamed(string catalog, string file) => Of([catalog, file]);

    internal static LocalizedMessage NoTableOfSeals(string file) => Of([file]);

    internal static LocalizedMessage OtherTableOfSeals(string file, string other) => Of([file, other]);

    internal static LocalizedMessage FileNotSealed(string file) => Of([file]);

    internal static LocalizedMessage SealedTwice(string entry, string file) => Of([entry, file]);

    internal static LocalizedMessage EntryRemoved(string entry, string file, string by, string on) => Of([entry, file, by, on]);

    internal static LocalizedMessage EntryAdded(string entry, string file) => Of([entry, file]);

    internal static LocalizedMessage EntryChanged(string entry, string file, string by, string on) => Of([entry, file, by, on]);
}
