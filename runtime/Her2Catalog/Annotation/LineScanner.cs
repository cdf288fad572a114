using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Her2Catalog.Annotation;

/// <summary>Walks rows that end at a line feed, and counts the separators in each: one pass over the bytes, 64 at a time.</summary>
/// <param name="separator">The byte between two fields.</param>
internal struct LineScanner(byte separator) : IRowScanner<LineScanner>
{
    private const int Step = 64;
    private const byte Quote = (byte)'"';
    private ulong lineFeeds;
    private ulong separators;
    private int window;
    private int next;

    /// <inheritdoc/>
    public int Start { get; private set; }

    /// <inheritdoc/>
    public int End { get; private set; }

    /// <inheritdoc/>
    public int Separators { get; private set; }

    /// <inheritdoc/>
    public readonly bool HasOpenQuote => false;

    /// <inheritdoc/>
    public bool MoveNext(ReadOnlySpan<byte> block)
    {
        Start = End;
        if (Start >= block.Length)
        {
            return false;
        }

        Separators = 0;
        while (lineFeeds == 0)
        {
            Separators += BitOperations.PopCount(separators);
            window = next;
            if (window >= block.Length)
            {
                separators = 0;
                End = block.Length;
                return true;
            }

            Load(block);
        }

        // What stands up to the line feed belongs to this row, the rest of the window to the next.
        var upTo = lineFeeds ^ (lineFeeds - 1);
        Separators += BitOperations.PopCount(separators & upTo);
        separators &= ~upTo;
        End = window + BitOperations.TrailingZeroCount(lineFeeds) + 1;
        lineFeeds &= lineFeeds - 1;
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
        var length = row[start..].IndexOf(separator);
        var end = length < 0 ? row.Length : start + length;
        field = new FieldRange(start, end);
        return end + 1;
    }

    /// <inheritdoc/>
    public static bool IsField(ReadOnlySpan<byte> row, int start, byte separator, ReadOnlySpan<byte> value)
    {
        // The byte behind tells in most cases that the field is another; only then are its letters looked at. Spreadsheets put
        // quotes around values of TSV, too.
        start += start < row.Length && row[start] == Quote ? 1 : 0;
        var end = start + value.Length;
        var isEnded = end == row.Length || (end < row.Length && (row[end] == separator || row[end] == Quote));
        return isEnded && row[start..end].SequenceEqual(value);
    }

    private void Load(ReadOnlySpan<byte> block)
    {
        next = window + Step;
        if (next > block.Length)
        {
            LoadRest(block[window..]);
            return;
        }

        ref var first = ref MemoryMarshal.GetReference(block[window..]);
        lineFeeds = Find(ref first, (byte)'\n');
        separators = Find(ref first, separator);
    }

    // One bit for each of 64 bytes: set where it is the letter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(ref byte first, byte letter)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            var wide = Vector256.Create(letter);
            return Vector256.Equals(Vector256.LoadUnsafe(ref first), wide).ExtractMostSignificantBits() |
                ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 32), wide).ExtractMostSignificantBits() << 32);
        }

        var wanted = Vector128.Create(letter);
        var found = Vector128.Equals(Vector128.LoadUnsafe(ref first), wanted).ExtractMostSignificantBits();
        var found16 = Vector128.Equals(Vector128.LoadUnsafe(ref first, 16), wanted).ExtractMostSignificantBits();
        var found32 = Vector128.Equals(Vector128.LoadUnsafe(ref first, 32), wanted).ExtractMostSignificantBits();
        var found48 = Vector128.Equals(Vector128.LoadUnsafe(ref first, 48), wanted).ExtractMostSignificantBits();
        return found | (found16 << 16) | ((ulong)(found32 | (found48 << 16)) << 32);
    }

    private void LoadRest(ReadOnlySpan<byte> rest)
    {
        lineFeeds = separators = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            lineFeeds |= rest[i] == '\n' ? 1UL << i : 0;
            separators |= rest[i] == separator ? 1UL << i : 0;
        }
    }
}
