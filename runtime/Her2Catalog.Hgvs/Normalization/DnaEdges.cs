namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Moves the edges of a change on a sequence.</summary>
internal static class DnaEdges
{
    /// <summary>Removes the bases that both sequences share: first at the start, then at the end (ruling R-003).</summary>
    public static void Trim(ReadOnlySpan<byte> sequence, ref DnaChange change)
    {
        ReadOnlySpan<byte> replaced = sequence.Slice(change.Start, change.End - change.Start), inserted = change.Inserted;
        var shorter = Math.Min(replaced.Length, inserted.Length);
        int front = 0, back = 0;
        while (front < shorter && replaced[front] == inserted[front])
        {
            front++;
        }

        while (front + back < shorter && replaced[replaced.Length - 1 - back] == inserted[inserted.Length - 1 - back])
        {
            back++;
        }

        if (front + back > 0)
        {
            change.Start += front;
            change.End -= back;
            change.Inserted = change.Inserted.Slice(front, inserted.Length - front - back);
        }
    }

    /// <summary>Applies the HGVS 3' rule: shifts an insertion or deletion towards the end, up to a limit.</summary>
    public static void Shift(ReadOnlySpan<byte> sequence, ref DnaChange change, int limit)
    {
        if (change.IsInsertion)
        {
            var steps = 0;
            while (change.Start < limit && sequence[change.Start] == change.Inserted[steps % change.Inserted.Length])
            {
                change.Start++;
                steps++;
            }

            change.End = change.Start;
            BaseSequence.Rotate(change.Inserted, steps % change.Inserted.Length);
        }
        else if (change.Inserted.Length == 0)
        {
            while (change.Start < change.End && change.End < limit && sequence[change.Start] == sequence[change.End])
            {
                change.Start++;
                change.End++;
            }
        }
    }

    /// <summary>Shifts an insertion or deletion one base towards the start; returns false if the result would be another change.</summary>
    public static bool TryStepBack(ReadOnlySpan<byte> sequence, ref DnaChange change)
    {
        var length = change.Inserted.Length;
        var isDeletion = length == 0 && change.Start < change.End;
        if (change.Start == 0 || !(isDeletion || change.IsInsertion))
        {
            return false;
        }

        var last = isDeletion ? sequence[change.End - 1] : change.Inserted[length - 1];
        if (sequence[change.Start - 1] != last)
        {
            return false;
        }

        change.Start--;
        change.End--;
        BaseSequence.Rotate(change.Inserted, length - 1);
        return true;
    }
}
