using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Enumerates rows that end with a line feed, and counts the separators in each. Finds many rows in one pass over the bytes.
/// </summary>
/// <param name="separator">The byte between two fields.</param>
internal struct LineScanner(byte separator) : IRowScanner<LineScanner>
{
    // Rows that were found and not enumerated yet.
    private FoundRows rows;
    private int found;
    private int taken;

    // The rest of the last window, and the offset of the next one.
    private ByteWindow window;
    private int nextWindow;
    private int separatorsBefore;

    /// <inheritdoc/>
    public int Start { get; private set; }

    /// <inheritdoc/>
    public int End { get; private set; }

    /// <inheritdoc/>
    public int Separators { get; private set; }

    /// <inheritdoc/>
    public readonly bool HasOpenQuote => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(ReadOnlySpan<byte> block)
    {
        if (taken == found)
        {
            FindRows(block);
            if (found == 0)
            {
                return false;
            }
        }

        var row = rows[taken++];
        Start = End;
        End = row.End;
        Separators = row.Separators;
        return true;
    }

    /// <inheritdoc/>
    public static int FindRowsEnd(ReadOnlySpan<byte> block) => block.LastIndexOf((byte)'\n') + 1;

    /// <inheritdoc/>
    public static LineScanner Create(byte separator) => new(separator);

    /// <inheritdoc/>
    public static int CountInnerLines(ReadOnlySpan<byte> row) => 0;

    /// <inheritdoc/>
    public static int TakeField(ReadOnlySpan<byte> row, int start, byte separator, out FieldRange field)
    {
        // Most fields are so short that a vectorized search would be slower.
        var end = start;
        while (end < row.Length && row[end] != separator)
        {
            end++;
        }

        field = new FieldRange(start, end);
        return end + 1;
    }

    // Optimized at the first call: a table is finished before tiered compilation would replace the code.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindRows(ReadOnlySpan<byte> block)
    {
        Span<FoundRow> results = rows;
        var (lineFeeds, separators) = window;
        var (count, begin, seen) = (0, nextWindow - ByteWindow.Length, separatorsBefore);
        while (true)
        {
            // Separators before a line feed belong to its row, the others to the next one.
            for (; lineFeeds != 0 && count < results.Length; lineFeeds &= lineFeeds - 1)
            {
                var upTo = lineFeeds ^ (lineFeeds - 1);
                var end = begin + BitOperations.TrailingZeroCount(lineFeeds) + 1;
                results[count++] = new FoundRow(end, seen + BitOperations.PopCount(separators & upTo));
                separators &= ~upTo;
                seen = 0;
            }

            begin += ByteWindow.Length;
            if (lineFeeds != 0 || begin >= block.Length)
            {
                break;
            }

            seen += BitOperations.PopCount(separators);
            (lineFeeds, separators) = block.Length - begin >= ByteWindow.Length
                ? ByteWindow.Find(ref Unsafe.Add(ref MemoryMarshal.GetReference(block), begin), separator)
                : ByteWindow.FindInRest(block[begin..], separator);
        }

        if (lineFeeds == 0 && count < results.Length)
        {
            // The last row may lack its line end.
            var end = count == 0 ? End : results[count - 1].End;
            if (end < block.Length)
            {
                results[count++] = new FoundRow(block.Length, seen + BitOperations.PopCount(separators));
            }
        }

        (window, nextWindow, separatorsBefore, found, taken) = (new ByteWindow(lineFeeds, separators), begin, seen, count, 0);
    }

    /// <summary>A row: the offset of its end, and the number of its separators.</summary>
    private readonly record struct FoundRow(int End, int Separators);

    /// <summary>The number of rows leaves room for other data in the first-level cache.</summary>
    [InlineArray(128)]
    private struct FoundRows
    {
        private FoundRow first;
    }
}
