using Her2Catalog.Hgvs;

namespace Her2Catalog.Messages;

/// <content>Rows at fault. Values and reasons are messages of their own.</content>
internal static partial class RuntimeMessages
{
    internal static LocalizedMessage RowFieldCount(LocalizedMessage? count) => Of([count]);

    internal static LocalizedMessage RowTooLong(int bytes) => Of([bytes]);

    internal static LocalizedMessage RowTooLongToReplace() => Of([]);

    internal static LocalizedMessage RowOpenQuote() => Of([]);

    internal static LocalizedMessage RowInvalidPosition(LocalizedMessage value) => Of([value]);

    internal static LocalizedMessage RowUnreadable(LocalizedMessage value, LocalizedMessage? reason) => Of([value, reason]);

    internal static LocalizedMessage RowContradictsReference(LocalizedMessage value, LocalizedMessage? reason) => Of([value, reason]);

    internal static LocalizedMessage RowOtherVersion(LocalizedMessage value, LocalizedMessage? reason) => Of([value, reason]);

    internal static LocalizedMessage RowOtherTranscript(LocalizedMessage value, LocalizedMessage? reason) => Of([value, reason]);

    internal static LocalizedMessage RowSeveralGenes(LocalizedMessage value, LocalizedMessage? reason) => Of([value, reason]);

    internal static LocalizedMessage RowPhaseUnknown(LocalizedMessage value, LocalizedMessage? reason) => Of([value, reason]);

    internal static LocalizedMessage RowContradictsItself(LocalizedMessage value, LocalizedMessage reason) => Of([value, reason]);

    internal static LocalizedMessage RowOtherVariant(LocalizedMessage value) => Of([value]);

    internal static LocalizedMessage Value(string value) => Of([value]);

    internal static LocalizedMessage ValueInColumn(string column, string value) => Of([column, value]);

    /// <summary>The number of fields of a row, if it differs from that of the header.</summary>
    internal static LocalizedMessage Fields(int count, int expected) => count == 1 ? OneField(expected) : FieldCount(count, expected);

    private static LocalizedMessage FieldCount(int count, int expected) => Of([count, expected]);

    private static LocalizedMessage OneField(int expected) => Of([expected]);
}
