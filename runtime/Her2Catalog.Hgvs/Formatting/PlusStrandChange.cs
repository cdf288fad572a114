namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// A change inside one exon, on the plus strand of the genome. Offsets are zero-based in the exon, from its genomic left.
/// </summary>
internal ref struct PlusStrandChange
{
    private readonly ReadOnlySpan<byte> exon;
    private readonly bool isForward;

    /// <summary>Converts a change to the plus strand; its inserted bases are copied to a buffer of their length.</summary>
    public PlusStrandChange(Transcript transcript, scoped in DnaChange change, Span<byte> inserted)
    {
        var number = change.FirstExon(transcript);
        var offset = transcript.ExonStart(number) - 1;
        exon = transcript.Sequence.Slice(offset, transcript.ExonEnd(number) - offset);
        isForward = transcript.Strand == Strand.Forward;
        Inserted = inserted;
        if (isForward)
        {
            Start = change.Start - offset;
            End = change.End - offset;
            change.Inserted.CopyTo(inserted);
        }
        else
        {
            Start = exon.Length - (change.End - offset);
            End = exon.Length - (change.Start - offset);
            BaseSequence.CopyReverseComplement(change.Inserted, inserted);
        }
    }

    public int Start { get; private set; }

    public int End { get; private set; }

    public Span<byte> Inserted { get; }

    public readonly bool EndsAtBorder => End == exon.Length;

    /// <summary>The base of the plus strand at an offset.</summary>
    public readonly byte BaseAt(int offset) => isForward ? exon[offset] : BaseCodes.Complement(exon[exon.Length - 1 - offset]);

    /// <summary>Shifts to the left as far as the exon goes, as VCF requires.</summary>
    public void AlignLeft()
    {
        var steps = 0;
        while (Start > 0 &&
            BaseAt(Start - 1) == (Inserted.Length > 0 ? Inserted[Inserted.Length - 1 - (steps % Inserted.Length)] : BaseAt(End - 1)))
        {
            Start--;
            End--;
            steps++;
        }

        Turn(-steps);
    }

    /// <summary>Shifts to the right as far as the exon goes, as HGVS requires.</summary>
    public void AlignRight()
    {
        var steps = 0;
        while (End < exon.Length && BaseAt(End) == (Inserted.Length > 0 ? Inserted[steps % Inserted.Length] : BaseAt(Start)))
        {
            Start++;
            End++;
            steps++;
        }

        Turn(steps);
    }

    /// <summary>Adds the base before the change, the anchor that VCF requires of insertions and deletions.</summary>
    public void TakeAnchor() => Start--;

    private readonly void Turn(int steps)
    {
        if (Inserted.Length > 0)
        {
            BaseSequence.Rotate(Inserted, ((steps % Inserted.Length) + Inserted.Length) % Inserted.Length);
        }
    }
}
