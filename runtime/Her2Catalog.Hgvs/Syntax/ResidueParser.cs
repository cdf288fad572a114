namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses residues in one-letter and three-letter codes.</summary>
internal static class ResidueParser
{
    /// <summary>Returns true if a text begins with a residue and a number.</summary>
    public static bool LooksLikeName(ReadOnlySpan<byte> text)
    {
        var width = ReadResidue(text, out _);
        return width > 0 && width < text.Length && text[width] is >= (byte)'0' and <= (byte)'9';
    }

    /// <summary>Returns true for a residue, a number and a residue, such as <c>L755S</c>.</summary>
    public static bool IsSubstitution(ReadOnlySpan<byte> text)
    {
        var cursor = new Cursor(text);
        cursor.Position += ReadResidue(text, out var first);
        var start = cursor.Position;
        cursor.SkipDigits();
        return first != 0 && cursor.Position > start && ReadResidue(cursor.Rest, out _) is > 0 and var width &&
            cursor.Position + width == text.Length;
    }

    /// <summary>Takes a residue in one-letter or three-letter code.</summary>
    public static bool TryTakeResidue(ref Cursor cursor, out byte residue, out bool threeLetters)
    {
        var width = ReadResidue(cursor.Rest, out residue);
        threeLetters = width == 3;
        cursor.Position += width;
        return width != 0;
    }

    /// <summary>
    /// Takes a run of residues in one code. An uppercase letter followed by two lowercase letters is a three-letter code. If all
    /// letters have the same case, the code of the other residues of the name decides (GLY is Gly after Ala775, G-L-Y after A775).
    /// </summary>
    public static bool TryTakeResidues(
        ref Cursor cursor,
        bool adjacentInThree,
        bool stopAtInsertion,
        out TextRange residues,
        out bool threeLetters)
    {
        var mixedCase = IsUpper(cursor.Current) && IsLower(cursor.Peek(1)) && IsLower(cursor.Peek(2));
        threeLetters = mixedCase || adjacentInThree;
        if (TryTakeRun(ref cursor, threeLetters, stopAtInsertion, out residues))
        {
            return true;
        }

        threeLetters = !threeLetters;
        return !mixedCase && TryTakeRun(ref cursor, threeLetters, stopAtInsertion, out residues);
    }

    private static bool TryTakeRun(ref Cursor cursor, bool threeLetters, bool stopAtInsertion, out TextRange residues)
    {
        var rest = cursor.Rest;
        var length = 0;
        var width = int.MaxValue;
        while (width > 0 && !(stopAtInsertion && Cursor.StartsWithWord(rest.Slice(length), "ins"u8)))
        {
            width = WidthOfResidue(rest.Slice(length), threeLetters);
            length += width;
        }

        var next = rest.Slice(length);
        residues = new TextRange(cursor.Position, length);
        if (residues.IsEmpty || !IsComplete(next))
        {
            return false;
        }

        cursor.Position += length;
        return true;
    }

    // A letter or digit after the run means that the text is not a run of residues.
    private static bool IsComplete(ReadOnlySpan<byte> next) =>
        next.IsEmpty || Cursor.StartsWithWord(next, "ins"u8) ||
        !(IsUpper(next[0]) || IsLower(next[0]) || next[0] is (>= (byte)'0' and <= (byte)'9') or TextFolding.NonAscii);

    // The length of the residue at the start of a text in the given code; 0 if there is none.
    private static int WidthOfResidue(ReadOnlySpan<byte> text, bool threeLetters)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        return threeLetters && text[0] != ResidueCodes.Stop
            ? ResidueCodes.FromThreeLetters(text) != 0 ? 3 : 0
            : ResidueCodes.FromOneLetter(text[0]) != 0 ? 1 : 0;
    }

    // One residue in either code. Three-letter codes are tried first, because no one-letter code is followed by two letters.
    private static int ReadResidue(ReadOnlySpan<byte> text, out byte residue)
    {
        residue = ResidueCodes.FromThreeLetters(text);
        if (residue != 0)
        {
            return 3;
        }

        residue = text.IsEmpty ? (byte)0 : ResidueCodes.FromOneLetter(text[0]);
        return residue == 0 ? 0 : 1;
    }

    private static bool IsUpper(byte character) => character is >= (byte)'A' and <= (byte)'Z';

    private static bool IsLower(byte character) => character is >= (byte)'a' and <= (byte)'z';
}
