namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Recognizes identifiers of variants in databases: dbSNP, COSMIC, ClinVar, ClinGen and the structural variant archives.</summary>
internal static class DatabaseIdentifier
{
    /// <summary>Returns true for a word such as <c>rs121913470</c>; gene symbols have fewer digits: <c>RS1</c>, <c>CA9</c>.</summary>
    public static bool IsIdentifier(ReadOnlySpan<byte> word)
    {
        var length = 0;
        while (length < word.Length && (word[length] | 0x20) is >= (byte)'a' and <= (byte)'z')
        {
            length++;
        }

        var minDigits = MinDigits(word.Slice(0, length));
        var cursor = new Cursor(word) { Position = length };
        cursor.SkipDigits();
        return minDigits > 0 && cursor.AtEnd && cursor.Position - length >= minDigits;
    }

    /// <summary>Returns the length of an identifier such as <c>ClinVar:44992</c> at the start of a text; 0 if there is none.</summary>
    public static int LengthWithDatabase(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)':');
        return length > 0 && IsDatabase(text.Slice(0, length)) ? new Cursor(text).TokenLength : 0;
    }

    private static bool IsDatabase(ReadOnlySpan<byte> word) =>
        Is(word, "clinvar"u8) || Is(word, "clingen"u8) || Is(word, "cosmic"u8) || Is(word, "cosm"u8) || Is(word, "cosv"u8) ||
        Is(word, "cosn"u8) || Is(word, "dbsnp"u8) || Is(word, "civic"u8) || Is(word, "ga4gh"u8);

    private static int MinDigits(ReadOnlySpan<byte> prefix) =>
        Is(prefix, "rs"u8) || Is(prefix, "ss"u8) ? 3 :
        Is(prefix, "ca"u8) || Is(prefix, "pa"u8) ? 5 :
        Is(prefix, "cosv"u8) || Is(prefix, "cosm"u8) || Is(prefix, "cosn"u8) || Is(prefix, "vcv"u8) || Is(prefix, "rcv"u8) ||
        Is(prefix, "scv"u8) || Is(prefix, "nsv"u8) || Is(prefix, "esv"u8) || Is(prefix, "nssv"u8) || Is(prefix, "essv"u8) ? 1 : 0;

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> name) => AsciiLetters.EqualIgnoringCase(word, name);
}
