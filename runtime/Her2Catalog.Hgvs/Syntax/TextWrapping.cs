namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Removes what reports write around a name: quotes, brackets, a period, a genome build, and the words "mutation" and "variant".
/// </summary>
internal static class TextWrapping
{
    /// <summary>Returns the range of a text without its wrapping.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="build">A build before or after the name.</param>
    public static TextRange Remove(ReadOnlySpan<byte> text, out TextRange build)
    {
        int start = 0, end = text.Length, length;
        build = default;
        do
        {
            length = end - start;
            RemoveAtStart(text, ref start, end, ref build);
            RemoveAtEnd(text, start, ref end, ref build);
            RemovePair(text, ref start, ref end);
        }
        while (end - start < length);

        return new TextRange(start, end - start);
    }

    private static void RemoveAtStart(ReadOnlySpan<byte> text, ref int start, int end, ref TextRange build)
    {
        while (start < end && (IsSpace(text[start]) || IsQuote(text[start])))
        {
            start++;
        }

        // (hg19), hg19: and GRCh38/ before a genomic name.
        var rest = text.Slice(start, end - start);
        var opening = rest.Length > 0 && rest[0] is (byte)'(' or (byte)'[' ? 1 : 0;
        var length = BuildWord.LengthAtStart(rest.Slice(opening));
        var next = opening + length;
        if (length == 0 || next >= rest.Length || !build.IsEmpty)
        {
            return;
        }

        build = new TextRange(start + opening, length);
        start += next + (opening == 1 || IsSeparator(rest[next]) ? 1 : 0);
    }

    private static void RemoveAtEnd(ReadOnlySpan<byte> text, int start, ref int end, ref TextRange build)
    {
        while (end > start && (IsSpace(text[end - 1]) || IsQuote(text[end - 1]) || text[end - 1] is (byte)'.' or (byte)','))
        {
            end--;
        }

        var rest = text.Slice(start, end - start);
        var word = LastWord(rest);
        if (IsFiller(rest.Slice(word)) && (word > 0 && (IsSpace(rest[word - 1]) || rest[word] >= 0x80)))
        {
            end = start + word;
            return;
        }

        // g.37880220T>C (hg19) and g.37880220T>C hg19.
        var closing = rest.Length > 0 && rest[rest.Length - 1] is (byte)')' or (byte)']' ? 1 : 0;
        word = LastWord(rest.Slice(0, rest.Length - closing));
        var length = rest.Length - closing - word;
        var isBuild = length > 0 && BuildWord.LengthAtStart(rest.Slice(word, length)) == length;
        var hasOpening = word > 0 && rest[word - 1] is (byte)'(' or (byte)'[';
        if (isBuild && build.IsEmpty && word > 1 && hasOpening == (closing == 1))
        {
            build = new TextRange(start + word, length);
            end = start + word - (hasOpening ? 1 : 0);
        }
    }

    private static void RemovePair(ReadOnlySpan<byte> text, ref int start, ref int end)
    {
        var isPair = end - start > 1 && (text[start], text[end - 1]) is ((byte)'(', (byte)')') or ((byte)'[', (byte)']');
        start += isPair ? 1 : 0;
        end -= isPair ? 1 : 0;
    }

    private static bool IsFiller(ReadOnlySpan<byte> word) =>
        AsciiLetters.EqualIgnoringCase(word, "mutation"u8) || AsciiLetters.EqualIgnoringCase(word, "mut"u8) ||
        AsciiLetters.EqualIgnoringCase(word, "variant"u8) || word.SequenceEqual(TextFolding.JapaneseMutation);

    // The start of the last word; ASCII and other characters are never in the same word.
    private static int LastWord(ReadOnlySpan<byte> text)
    {
        var start = text.Length;
        while (start > 0 && IsWordCharacter(text[start - 1]) &&
            (start == text.Length || (text[start] >= 0x80) == (text[start - 1] >= 0x80)))
        {
            start--;
        }

        return start;
    }

    private static bool IsWordCharacter(byte character) =>
        (character | 0x20) is >= (byte)'a' and <= (byte)'z' || character is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or >= 0x80;

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool IsQuote(byte character) => character is (byte)'"' or (byte)'\'' or (byte)'`';

    private static bool IsSeparator(byte character) =>
        IsSpace(character) || character is (byte)':' or (byte)'/' or (byte)'_' or (byte)'-' or (byte)',';
}
