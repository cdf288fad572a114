namespace Her2Catalog.Hgvs.Changes;

/// <summary>Brings a change to the one form that HGVS prefers, so that equal changes look equal.</summary>
internal static class DnaNormalizer
{
    /// <summary>Trims what stays, shifts 3' within the exon, and tells what the rest is called.</summary>
    public static void Normalize(scoped in Transcript transcript, ref DnaChange change)
    {
        if (change.TouchesIntron || change.Kind == DnaChangeKind.Unknown)
        {
            return;
        }

        if (transcript.Sequence.Slice(change.Start, change.End - change.Start).SequenceEqual(change.Inserted))
        {
            change.Kind = DnaChangeKind.NoChange; // keeps its place: c.2264=
            return;
        }

        Trim(transcript.Sequence, ref change);
        var exon = change.FirstExon(transcript);
        if (change.End <= transcript.ExonEnd(exon))
        {
            Shift(transcript.Sequence, ref change, transcript.ExonEnd(exon));
        }

        change.Kind = Classify(transcript, change, transcript.ExonStart(exon) - 1);
    }

    /// <summary>Takes away what both sides share: first in front, then behind (ruling R-003).</summary>
    private static void Trim(ReadOnlySpan<byte> sequence, ref DnaChange change)
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

    // HGVS 3' rule, within the exon (ruling R-001).
    private static void Shift(ReadOnlySpan<byte> sequence, ref DnaChange change, int exonEnd)
    {
        if (change.IsInsertion)
        {
            var steps = 0;
            while (change.Start < exonEnd && sequence[change.Start] == change.Inserted[steps % change.Inserted.Length])
            {
                change.Start++;
                steps++;
            }

            change.End = change.Start;
            Rotate(change.Inserted, steps % change.Inserted.Length);
        }
        else if (change.Inserted.Length == 0)
        {
            while (change.Start < change.End && change.End < exonEnd && sequence[change.Start] == sequence[change.End])
            {
                change.Start++;
                change.End++;
            }
        }
    }

    private static DnaChangeKind Classify(scoped in Transcript transcript, scoped in DnaChange change, int exonStart)
    {
        var sequence = transcript.Sequence;
        int replaced = change.End - change.Start, inserted = change.Inserted.Length;
        if (replaced == 0)
        {
            return change.Start - inserted >= exonStart && sequence.Slice(change.Start - inserted, inserted).SequenceEqual(change.Inserted)
                ? DnaChangeKind.Duplication
                : DnaChangeKind.Insertion;
        }

        if (inserted == 0)
        {
            return DnaChangeKind.Deletion;
        }

        if (replaced == 1 && inserted == 1)
        {
            return DnaChangeKind.Substitution;
        }

        return replaced == inserted && IsReverseComplement(sequence.Slice(change.Start, replaced), change.Inserted)
            ? DnaChangeKind.Inversion
            : DnaChangeKind.DeletionInsertion;
    }

    private static bool IsReverseComplement(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (GeneticCode.Complement(left[i]) != right[right.Length - 1 - i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves the first letters behind the others.</summary>
    internal static void Rotate(Span<byte> letters, int steps)
    {
        if (steps > 0)
        {
            letters.Slice(0, steps).Reverse();
            letters.Slice(steps).Reverse();
            letters.Reverse();
        }
    }
}
