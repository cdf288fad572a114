using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Tables;

/// <summary>
/// The spellings of a catalog, found character by character in one probe: a perfect hash gives the only slot that can contain a text,
/// and the whole text is compared before it counts. Characters and UTF-8 alike are read once, in words. Used by generated code.
/// </summary>
/// <param name="displacements">Of the <see cref="PerfectHash"/>.</param>
/// <param name="entries">The entry of each slot: eight digits, see <see cref="SpellingEntry"/>.</param>
/// <param name="texts">The texts, padded by zeros to eight characters, and room to read four words after the last.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct SpellingTable(ReadOnlySpan<byte> displacements, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> texts)
{
    private readonly ReadOnlySpan<byte> displacements = displacements;
    private readonly ReadOnlySpan<byte> entries = entries;
    private readonly ReadOnlySpan<byte> texts = texts;
    private readonly int slots = entries.Length / SpellingEntry.Digits;

    /// <summary>The number of a text, 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> text) =>
        text.Length <= SpellingWords.MaxLength ? Find(SpellingWords.Of(text)) : FindLong(this, text);

    /// <summary>The number of a text, 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> text) =>
        text.Length <= SpellingWords.MaxLength ? Find(SpellingWords.Of(text)) : FindLong(this, text);

    /// <summary>The text in a slot.</summary>
    public ReadOnlySpan<byte> TextAt(int slot)
    {
        var entry = EntryAt(slot);
        return texts.Slice(entry.Start, entry.Length);
    }

    /// <summary>The numbers of a whole column, 0 for none.</summary>
    /// <param name="utf8">The texts, one after another.</param>
    /// <param name="offsets">Where each begins, and where the last one ends.</param>
    /// <param name="found">One number a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FindAll(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> found)
    {
        ref var start = ref MemoryMarshal.GetReference(utf8);
        for (var row = 0; row < found.Length; row++)
        {
            int offset = offsets[row], length = offsets[row + 1] - offset;
            if (offset < 0 || (uint)length > SpellingWords.MaxLength || offset > utf8.Length - SpellingWords.MaxLength)
            {
                // Too long, or so near the end that eight bytes cannot be read.
                found[row] = FindAlone(this, utf8.Slice(offset, length));
                continue;
            }

            // No branch from here on: many rows are under way at once.
            found[row] = Find(SpellingWords.At(ref start, offset, length));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(SpellingWords words)
    {
        var entry = EntryAt(PerfectHash.Slot(words.Hash, displacements, slots));

        // At the offsets of the query's words: where the lengths differ, it does not matter what is compared.
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(texts), entry.Start);
        var end = Math.Max(words.Length - sizeof(ulong), 0);
        var difference = (words.First ^ SpellingWords.Read(ref start, 0)) |
            (words.Second ^ SpellingWords.Read(ref start, Math.Min(sizeof(ulong), end))) |
            (words.Third ^ SpellingWords.Read(ref start, Math.Max(end - sizeof(ulong), 0))) |
            (words.Last ^ SpellingWords.Read(ref start, end)) |
            (uint)(words.Length ^ entry.Length);

        // All ones where there is no difference; a branch would be misled by hits and misses in random order.
        return entry.Number & (int)~((long)(difference | (0 - difference)) >> 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SpellingEntry EntryAt(int slot) =>
        new(SpellingWords.Read(ref MemoryMarshal.GetReference(entries), slot * SpellingEntry.Digits));

    // Static, and the table handed over as a copy: a reference to it would keep it in memory where it can be constants.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindAlone(SpellingTable table, ReadOnlySpan<byte> text) => table.Find(text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindLong(SpellingTable table, ReadOnlySpan<byte> text)
    {
        if (text.Length > SpellingHash.MaxLength)
        {
            return 0;
        }

        var slot = PerfectHash.Slot(SpellingHash.Of(text), table.displacements, table.slots);
        var entry = table.EntryAt(slot);
        return table.texts.Slice(entry.Start, entry.Length).SequenceEqual(text) ? entry.Number : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindLong(SpellingTable table, ReadOnlySpan<char> text)
    {
        Span<byte> narrow = stackalloc byte[SpellingHash.MaxLength];
        return text.Length <= narrow.Length && Ascii.FromUtf16(text, narrow, out var length) == System.Buffers.OperationStatus.Done
            ? FindLong(table, narrow[..length])
            : 0;
    }
}
