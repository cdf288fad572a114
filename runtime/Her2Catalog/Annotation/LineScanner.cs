using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Her2Catalog.Annotation;

/// <summary>Walks rows that end at a line feed, and counts the separators in each. Many rows are found at once, in one pass over the bytes.</summary>
/// <param name="separator">The byte between two fields.</param>
internal struct LineScanner(byte separator) : IRowScanner<LineScanner>
{
    // Rows that were found and not walked yet.
    private FoundRows rows;
    private int found;
    private int taken;

    // What is left of the window that was looked at last, and where the next begins.
    private ByteWindow window;
    private int next;
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
        // Most fields are shorter than what a search over many bytes at once takes to begin.
        var end = start;
        while (end < row.Length && row[end] != separator)
        {
            end++;
        }

        field = new FieldRange(start, end);
        return end + 1;
    }

    // Compiled for good at the first call: a table is over before the runtime would come back to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindRows(ReadOnlySpan<byte> block)
    {
        Span<FoundRow> room = rows;
        var (lineFeeds, separators, count, begin, seen) = (window.LineFeeds, window.Separators, 0, next - ByteWindow.Length, separatorsBefore);
        while (true)
        {
            // What stands up to a line feed belongs to its row, the rest of the window to the next.
            for (; lineFeeds != 0 && count < room.Length; lineFeeds &= lineFeeds - 1)
            {
                var upTo = lineFeeds ^ (lineFeeds - 1);
                room[count++] = new FoundRow(begin + BitOperations.TrailingZeroCount(lineFeeds) + 1, seen + BitOperations.PopCount(separators & upTo));
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

        if (lineFeeds == 0 && count < room.Length)
        {
            // The last row may lack its line end.
            var end = count == 0 ? End : room[count - 1].End;
            if (end < block.Length)
            {
                room[count++] = new FoundRow(block.Length, seen + BitOperations.PopCount(separators));
            }
        }

        (window, next, separatorsBefore, found, taken) = (new ByteWindow(lineFeeds, separators), begin, seen, count, 0);
    }

    /// <summary>A row, by where it ends.</summary>
    private readonly record struct FoundRow(int End, int Separators);

    /// <summary>As many rows as the first cache holds besides all else.</summary>
    [InlineArray(128)]
    private struct FoundRows
    {
        private FoundRow first;
    }
}
