namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Recognizes genome builds before or after a name: <c>hg19:chr17:…</c>, <c>g.…T&gt;C (hg38)</c>.</summary>
internal static class BuildWord
{
    /// <summary>Returns the length of the build at the start of a text; 0 if there is none.</summary>
    public static int LengthAtStart(ReadOnlySpan<byte> text)
    {
        var cursor = new Cursor(text);
        var isBuild = cursor.TryTakeWord("hg"u8) || cursor.TryTakeWord("grch"u8) || cursor.TryTakeWord("ncbi"u8) ||
            ((cursor.StartsWithWord("b37"u8) || cursor.StartsWithWord("b38"u8)) && cursor.TryTakeWord("b"u8));
        var digits = cursor.Position;
        cursor.SkipDigits();
        if (!isBuild || cursor.Position != digits + 2)
        {
            return 0;
        }

        // GRCh38.p14
        if (cursor.StartsWithWord(".p"u8) && cursor.Peek(2) is >= (byte)'0' and <= (byte)'9')
        {
            cursor.Position += 2;
            cursor.SkipDigits();
        }

        return IsWordEnd(cursor.Current) ? cursor.Position : 0;
    }

    /// <summary>Returns 37 or 38 for the names of GRCh37 and GRCh38; 0 for any other build.</summary>
    public static int NumberOf(ReadOnlySpan<byte> build)
    {
        var cursor = new Cursor(build);
        while (!cursor.AtDigit && !cursor.AtEnd)
        {
            cursor.Position++;
        }

        return cursor.Rest.StartsWith("38"u8) ? 38 : cursor.Rest.StartsWith("37"u8) || cursor.Rest.StartsWith("19"u8) ? 37 : 0;
    }

    private static bool IsWordEnd(byte next) =>
        !((next | 0x20) is >= (byte)'a' and <= (byte)'z' || next is >= (byte)'0' and <= (byte)'9');
}
