namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Converts a change to the form that HGVS prefers, so that equal changes are equal values.</summary>
internal static class DnaNormalizer
{
    /// <summary>Removes bases that do not change, shifts 3' within the exon, and determines the kind.</summary>
    public static void Normalize(scoped in Transcript transcript, ref DnaChange change)
    {
        if (change.TouchesIntron || change.Kind == DnaChangeKind.Unknown)
        {
            return;
        }

        if (transcript.Sequence.Slice(change.Start, change.End - change.Start).SequenceEqual(change.Inserted))
        {
            change.Kind = DnaChangeKind.NoChange; // keeps its position: c.2264=
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
            BaseSequence.Rotate(change.Inserted, steps % change.Inserted.Length);
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
            if (BaseCodes.Complement(left[i]) != right[right.Length - 1 - i])
            {
                return false;
            }
        }

        return true;
    }
}
