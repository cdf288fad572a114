namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// A change on the plus strand of the genome. Offsets are zero-based and count from the left end of the gene, or of the exon if the
/// genomic sequence is not known.
/// </summary>
internal ref struct PlusStrandChange
{
    private readonly ReadOnlySpan<byte> bases;
    private readonly bool isForward;

    /// <summary>Converts a change to the plus strand; its inserted bases are copied to a buffer of their length.</summary>
    public PlusStrandChange(Transcript transcript, GenomeBuild build, scoped in DnaChange change, Span<byte> inserted)
    {
        int start = change.Start, end = change.End, exonOffset = transcript.ExonStart(change.Exon) - 1;
        isForward = transcript.Strand == Strand.Forward;
        if (transcript.Genomic.StartIn(build) > 0)
        {
            bases = transcript.Genomic.Bases;
            var distance = change.InGene ? 0 : transcript.ExonGeneStart(change.Exon) - exonOffset;
            start += distance;
            end += distance;
            Origin = GeneMap.ToGenome(transcript, build, isForward ? 0 : bases.Length - 1);
        }
        else
        {
            bases = transcript.Sequence.Slice(exonOffset, transcript.ExonEnd(change.Exon) - exonOffset);
            start -= exonOffset;
            end -= exonOffset;
            Origin = transcript.ExonGenomicStart(change.Exon, build);
        }

        Inserted = inserted;
        Start = isForward ? start : bases.Length - end;
        End = isForward ? end : bases.Length - start;
        BaseSequence.CopyFromGenome(change.Inserted, transcript.Strand, inserted);
    }

    /// <summary>Gets the genomic position of offset 0.</summary>
    public int Origin { get; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public Span<byte> Inserted { get; }

    /// <summary>Gets whether the change reaches the end of the known bases, so that the shift may continue.</summary>
    public readonly bool EndsAtBorder => End == bases.Length;

    /// <summary>Returns true if the inserted bases are a copy of the preceding ones.</summary>
    public readonly bool IsDuplication
    {
        get
        {
            var isCopy = Start == End && Start >= Inserted.Length;
            for (var i = 0; isCopy && i < Inserted.Length; i++)
            {
                isCopy = BaseAt(Start - Inserted.Length + i) == Inserted[i];
            }

            return isCopy;
        }
    }

    /// <summary>Returns the base of the plus strand at an offset.</summary>
    public readonly byte BaseAt(int offset) => isForward ? bases[offset] : BaseCodes.Complement(bases[bases.Length - 1 - offset]);

    /// <summary>Shifts to the left as far as possible, as VCF requires.</summary>
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

    /// <summary>Shifts to the right as far as possible, as HGVS requires.</summary>
    public void AlignRight()
    {
        var steps = 0;
        while (End < bases.Length && BaseAt(End) == (Inserted.Length > 0 ? Inserted[steps % Inserted.Length] : BaseAt(Start)))
        {
            Start++;
            End++;
            steps++;
        }

        Turn(steps);
    }

    /// <summary>Adds the base before the change, which VCF requires for insertions and deletions.</summary>
    public void TakeAnchor() => Start--;

    private readonly void Turn(int steps)
    {
        if (Inserted.Length > 0)
        {
            BaseSequence.Rotate(Inserted, ((steps % Inserted.Length) + Inserted.Length) % Inserted.Length);
        }
    }
}
