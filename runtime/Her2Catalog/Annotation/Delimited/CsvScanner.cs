using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Delimited;

/// <summary>
/// Enumerates rows of comma-separated values (RFC 4180): a field that starts with a quote can contain commas, line ends and
/// doubled quotes.
/// </summary>
internal struct CsvScanner : IRowScanner<CsvScanner>
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte LineFeed = (byte)'\n';

    /// <inheritdoc/>
    public int Start { get; private set; }

    /// <inheritdoc/>
    public int End { get; private set; }

    /// <inheritdoc/>
    public int Separators { get; private set; }

    /// <inheritdoc/>
    public bool HasOpenQuote { get; private set; }

    /// <inheritdoc/>
    public bool MoveNext(ReadOnlySpan<byte> block)
    {
        Start = End;
        if (Start >= block.Length)
        {
            return false;
        }

        Separators = 0;
        var position = Start;
        while (true)
        {
            position = FieldEnd(block, position, out var isOpen);
            HasOpenQuote = isOpen;
            if (position >= block.Length || block[position] == LineFeed)
            {
                End = Math.Min(position + 1, block.Length);
                return true;
            }

            Separators++;
            position++;
        }
    }

    /// <inheritdoc/>
    public static int FindRowsEnd(ReadOnlySpan<byte> block)
    {
        int end = 0, position = 0;
        while (position < block.Length)
        {
            position = FieldEnd(block, position, out _);
            end = position < block.Length && block[position] == LineFeed ? position + 1 : end;
            position++;
        }

        return end;
    }

    /// <inheritdoc/>
    public static CsvScanner Create(byte separator) => default;

    /// <inheritdoc/>
    public static int CountInnerLines(ReadOnlySpan<byte> row) => row.Count(LineFeed);

    /// <inheritdoc/>
    public static int TakeField(ReadOnlySpan<byte> row, int start, byte separator, out FieldRange field)
    {
        var end = FieldEnd(row, start, out _);
        var isQuoted = end - start >= 2 && row[start] == Quote && row[end - 1] == Quote;
        field = isQuoted ? new FieldRange(start + 1, end - 1) : new FieldRange(start, end);
        return end + 1;
    }

    // The comma or line feed that ends a field, or the end of the text. A quote inside a field that starts without one is an
    // ordinary character.
    private static int FieldEnd(ReadOnlySpan<byte> text, int start, out bool isOpen)
    {
        var position = start;
        isOpen = false;
        if (position < text.Length && text[position] == Quote)
        {
            position = AfterQuotes(text, position + 1);
            isOpen = position < 0;
            if (isOpen)
            {
                return text.Length;
            }
        }

        var length = text[position..].IndexOfAny(Comma, LineFeed);
        return length < 0 ? text.Length : position + length;
    }

    private static int AfterQuotes(ReadOnlySpan<byte> text, int position)
    {
        while (true)
        {
            var length = text[position..].IndexOf(Quote);
            if (length < 0)
            {
                return -1;
            }

            position += length + 1;
            if (position >= text.Length || text[position] != Quote)
            {
                return position;
            }

            position++;
        }
    }
}
