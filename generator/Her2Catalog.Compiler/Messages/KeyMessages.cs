using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Keys and columns.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage KeyTwice(string key) => Of([key]);

    internal static LocalizedMessage KeysExpected() => Of([]);

    internal static LocalizedMessage NeedsValue(string key) => Of([key]);

    internal static LocalizedMessage NeedsSingleValue(string key) => Of([key]);

    internal static LocalizedMessage OmitEmptyKey(string key) => Of([key]);

    internal static LocalizedMessage OmitNotStated(string key) => Of([key]);

    internal static LocalizedMessage ListOfValues(string key) => Of([key]);

    internal static LocalizedMessage ListOfEntries(string key) => Of([key]);

    internal static LocalizedMessage NeedsList(string key) => Of([key]);

    internal static LocalizedMessage NeedsKeys(string key) => Of([key]);

    internal static LocalizedMessage NeedsSource() => Of([]);

    internal static LocalizedMessage UnknownKey(string key, string known) => Of([key, known]);

    internal static LocalizedMessage UnknownKeyForMissing(string key, string known, string missing) => Of([key, known, missing]);

    internal static LocalizedMessage KeyMissing(string key) => Of([key]);

    internal static LocalizedMessage KeysMissing(string keys) => Of([keys]);

    internal static LocalizedMessage EditionsEmpty() => Of([]);

    internal static LocalizedMessage SwappedColumns(string first, string second) => Of([first, second]);

    internal static LocalizedMessage UnknownColumn(string column, string expected) => Of([column, expected]);

    internal static LocalizedMessage UnknownColumns(string columns, string expected) => Of([columns, expected]);

    internal static LocalizedMessage ColumnsTwice(string columns) => Of([columns]);

    internal static LocalizedMessage ColumnsMissing(string columns) => Of([columns]);

    internal static LocalizedMessage BothMessages(LocalizedMessage first, LocalizedMessage second) => Of([first, second]);

    internal static LocalizedMessage NotTheHeader(string columns) => Of([columns]);
}
