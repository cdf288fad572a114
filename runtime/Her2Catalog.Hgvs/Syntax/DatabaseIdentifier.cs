namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Numbers that databases give to variants: dbSNP, COSMIC, ClinVar, ClinGen and the structural variant archives.</summary>
internal static class DatabaseIdentifier
{
    /// <summary>True for a word such as <c>rs121913470</c>. Genes have shorter numbers: <c>RS1</c>, <c>CA9</c>.</summary>
    public static bool IsIdentifier(ReadOnlySpan<byte> word)
    {
        var letters = 0;
        while (letters < word.Length && (word[letters] | 0x20) is >= (byte)'a' and <= (byte)'z')
        {
            letters++;
        }

        var minDigits = MinDigits(word.Slice(0, letters));
        var cursor = new Cursor(word) { Position = letters };
        cursor.SkipDigits();
        return minDigits > 0 && cursor.AtEnd && cursor.Position - letters >= minDigits;
    }

    private static int MinDigits(ReadOnlySpan<byte> letters) =>
        Is(letters, "rs"u8) || Is(letters, "ss"u8) ? 3 :
        Is(letters, "ca"u8) || Is(letters, "pa"u8) ? 5 :
        Is(letters, "cosv"u8) || Is(letters, "cosm"u8) || Is(letters, "cosn"u8) || Is(letters, "vcv"u8) || Is(letters, "rcv"u8) ||
        Is(letters, "scv"u8) || Is(letters, "nsv"u8) || Is(letters, "esv"u8) || Is(letters, "nssv"u8) || Is(letters, "essv"u8) ? 1 : 0;

    private static bool Is(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> name) => AsciiLetters.EqualIgnoringCase(letters, name);
}
