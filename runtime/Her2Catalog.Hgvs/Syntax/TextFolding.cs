namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Converts text to ASCII for the grammar. Full-width forms and other kinds of dashes, spaces and quotes become their ASCII
/// equivalents. Any other character becomes <see cref="NonAscii"/>, which the grammar never accepts.
/// </summary>
internal static class TextFolding
{
    /// <summary>Replaces a character without ASCII equivalent.</summary>
    public const byte NonAscii = 0xFF;

    /// <summary>The folded word for mutation or variant, \u5909\u7570, which Japanese reports write after a name.</summary>
    public static ReadOnlySpan<byte> JapaneseMutation => [0x80, 0x81];

    /// <summary>Returns true if the text is ASCII, so that it needs no folding.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> utf8)
    {
#if NET8_0_OR_GREATER
        return System.Text.Ascii.IsValid(utf8);
#else
        foreach (var unit in utf8)
        {
            if (unit >= 0x80)
            {
                return false;
            }
        }

        return true;
#endif
    }

    /// <summary>Folds each character to one byte, so that positions do not change.</summary>
    public static ReadOnlySpan<byte> Fold(ReadOnlySpan<char> text, Span<byte> buffer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            buffer[i] = unit < 0x80 ? (byte)unit : FoldCodePoint(unit);
        }

        return buffer.Slice(0, text.Length);
    }

    /// <summary>Folds UTF-8 to one byte per character.</summary>
    public static ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> utf8, Span<byte> buffer)
    {
        int count = 0, position = 0;
        while (position < utf8.Length)
        {
            var length = DecodeAt(utf8, position, out var codePoint);
            buffer[count++] = codePoint < 0x80 ? (byte)codePoint : FoldCodePoint(codePoint);
            position += length;
        }

        return buffer.Slice(0, count);
    }

    /// <summary>Returns the position in UTF-8 text of a position in folded text.</summary>
    public static int Unfold(ReadOnlySpan<byte> utf8, int foldedPosition)
    {
        var position = 0;
        while (foldedPosition > 0 && position < utf8.Length)
        {
            position += DecodeAt(utf8, position, out _);
            foldedPosition--;
        }

        return position;
    }

    private static byte FoldCodePoint(int codePoint) => codePoint switch
    {
        >= 0xFF01 and <= 0xFF5E => (byte)(codePoint - 0xFEE0), // full-width forms
        0x00A0 or 0x3000 or (>= 0x2000 and <= 0x200A) or 0x202F => (byte)' ',
        (>= 0x2010 and <= 0x2015) or 0x2212 or 0xFE63 => (byte)'-',
        (>= 0x2018 and <= 0x201B) => (byte)'\'',
        (>= 0x201C and <= 0x201F) or (>= 0x300C and <= 0x300F) => (byte)'"', // also corner brackets
        0x3001 => (byte)',',
        0x3002 => (byte)'.',
        0x5909 => JapaneseMutation[0],
        0x7570 => JapaneseMutation[1],
        _ => NonAscii,
    };

    // Decodes one code point; an invalid byte counts as one character.
    private static int DecodeAt(ReadOnlySpan<byte> utf8, int position, out int codePoint)
    {
        var lead = utf8[position];
        var length = lead switch { < 0x80 => 1, >= 0xC2 and < 0xE0 => 2, >= 0xE0 and < 0xF0 => 3, >= 0xF0 and < 0xF5 => 4, _ => 0 };
        if (length <= 1 || position + length > utf8.Length)
        {
            codePoint = length == 1 ? lead : 0xFFFD;
            return 1;
        }

        codePoint = lead & (0x7F >> length);
        for (var i = 1; i < length; i++)
        {
            var next = utf8[position + i];
            if ((next & 0xC0) != 0x80)
            {
                codePoint = 0xFFFD;
                return 1;
            }

            codePoint = (codePoint << 6) | (next & 0x3F);
        }

        return length;
    }
}
