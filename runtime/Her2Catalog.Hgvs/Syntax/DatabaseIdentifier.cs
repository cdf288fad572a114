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

    private static int MinDigits(ReadOnlySpan<byte> prefix) =>
        Is(prefix, "rs"u8) || Is(prefix, "ss"u8) ? 3 :
        Is(prefix, "ca"u8) || Is(prefix, "pa"u8) ? 5 :
        Is(prefix, "cosv"u8) || Is(prefix, "cosm"u8) || Is(prefix, "cosn"u8) || Is(prefix, "vcv"u8) || Is(prefix, "rcv"u8) ||
        Is(prefix, "scv"u8) || Is(prefix, "nsv"u8) || Is(prefix, "esv"u8) || Is(prefix, "nssv"u8) || Is(prefix, "essv"u8) ? 1 : 0;

    private static bool Is(ReadOnlySpan<byte> length, ReadOnlySpan<byte> name) => AsciiLetters.EqualIgnoringCase(length, name);
}
