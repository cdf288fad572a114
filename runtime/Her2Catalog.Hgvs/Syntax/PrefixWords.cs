namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Enumerates the gene symbols and accessions before a name.</summary>
internal ref struct PrefixWords
{
    private readonly ReadOnlySpan<byte> text;
    private readonly int end;
    private int position;

    /// <summary>Creates an enumeration of the prefixes of a parsed name.</summary>
    public PrefixWords(ReadOnlySpan<byte> text, TextRange prefixes)
    {
        this.text = text;
        position = prefixes.Start;
        end = prefixes.End;
    }

    /// <summary>Takes the next word; any characters between words separate them.</summary>
    public bool TryTake(out TextRange word)
    {
        while (position < end && LengthOf(text.Slice(position, end - position)) == 0)
        {
            position++;
        }

        var length = position < end ? LengthOf(text.Slice(position, end - position)) : 0;
        word = new TextRange(position, length);
        position += length;
        return length > 0;
    }

    /// <summary>Takes a word at a cursor; empty if there is none.</summary>
    public static TextRange Take(ref Cursor cursor)
    {
        var word = new TextRange(cursor.Position, LengthOf(cursor.Rest));
        cursor.Position += word.Length;
        return word;
    }

    /// <summary>Returns the length of the word at the start of a text. <c>HER2/neu</c> and <c>HGNC:3430</c> are one word each.</summary>
    public static int LengthOf(ReadOnlySpan<byte> text)
    {
        var length = Cursor.StartsWithWord(text, "hgnc:"u8) ? "HGNC:".Length : 0;
        while (length < text.Length && IsWordCharacter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsWordCharacter(byte character) =>
        character is (>= (byte)'0' and <= (byte)'9') or (byte)'_' or (byte)'.' or (byte)'-' or (byte)'/' ||
        (character | 0x20) is >= (byte)'a' and <= (byte)'z';
}
