namespace Her2Catalog.Hgvs.Messages;

/// <content>Text that is not a name, and what the grammar expects.</content>
internal static partial class EngineMessages
{
    internal static LocalizedMessage TextMissing(LocalizedMessage expected) => Of([expected]);

    internal static LocalizedMessage NameIncomplete(LocalizedMessage expected) => Of([expected]);

    internal static LocalizedMessage UnexpectedText(string text, LocalizedMessage expected) => Of([text, expected]);

    internal static LocalizedMessage UnexpectedAfterName(string text) => Of([text]);

    internal static LocalizedMessage NameTooLong(int characters) => Of([characters]);

    internal static LocalizedMessage ExpectedName() => Of([]);

    internal static LocalizedMessage ExpectedPosition() => Of([]);

    internal static LocalizedMessage ExpectedResidue() => Of([]);

    internal static LocalizedMessage ExpectedResidueNumber() => Of([]);

    internal static LocalizedMessage ExpectedBase() => Of([]);

    internal static LocalizedMessage ExpectedDnaEdit() => Of([]);

    internal static LocalizedMessage ExpectedProteinEdit() => Of([]);

    internal static LocalizedMessage ExpectedInsertedBase() => Of([]);

    internal static LocalizedMessage ExpectedInsertedResidue() => Of([]);

    internal static LocalizedMessage ExpectedNewBase() => Of([]);

    internal static LocalizedMessage ExpectedClosingParenthesis() => Of([]);

    internal static LocalizedMessage ExpectedClosingBracket() => Of([]);

    internal static LocalizedMessage ExpectedSeparator() => Of([]);

    internal static LocalizedMessage ExpectedAllele() => Of([]);
}
