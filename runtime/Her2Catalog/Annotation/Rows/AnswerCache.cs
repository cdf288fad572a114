using System.Runtime.InteropServices;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Caches answers by the statements that apply, for queries whose position decides. The cache is bounded: if there is no free slot, a
/// new answer replaces another one. Threads share it without a lock, because a slot is one reference to an immutable object.
/// </summary>
internal sealed class AnswerCache
{
    private const int SlotCount = 1 << 12;
    private const int MaxProbes = 16;
    private readonly Slot?[] slots = new Slot?[SlotCount];

    /// <summary>Finds an answer; null if there is none.</summary>
    /// <param name="entry">The entry of the catalog; 0 for none.</param>
    /// <param name="statements">The statements that apply, one bit each, for each assay whose answer can depend on the position.</param>
    public Answer? Find(int entry, ReadOnlySpan<ulong> statements)
    {
        var first = FirstSlot(entry, statements);
        for (var probe = 0; probe < MaxProbes && slots[(first + probe) % SlotCount] is { } slot; probe++)
        {
            if (slot.Entry == entry && statements.SequenceEqual(slot.Statements))
            {
                return slot.Answer;
            }
        }

        return null;
    }

    /// <summary>Adds an answer.</summary>
    public void Add(int entry, ReadOnlySpan<ulong> statements, Answer answer)
    {
        var first = FirstSlot(entry, statements);
        var free = 0;
        while (free < MaxProbes && slots[(first + free) % SlotCount] is not null)
        {
            free++;
        }

        slots[(first + (free % MaxProbes)) % SlotCount] = new Slot(entry, statements.ToArray(), answer);
    }

    private static int FirstSlot(int entry, ReadOnlySpan<ulong> statements)
    {
        var hash = default(HashCode);
        hash.Add(entry);
        hash.AddBytes(MemoryMarshal.AsBytes(statements));
        return hash.ToHashCode() & (SlotCount - 1);
    }

    private sealed record Slot(int Entry, ulong[] Statements, Answer Answer);
}
