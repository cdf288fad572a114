namespace Her2Catalog.Hgvs.Changes;

/// <summary>Reads the changed transcript codon by codon without writing it down.</summary>
internal readonly ref struct MutantReader
{
    private readonly ReadOnlySpan<byte> sequence;
    private readonly ReadOnlySpan<byte> inserted;
    private readonly int start;
    private readonly int end;
    private readonly int codingOffset;

    public MutantReader(scoped in Transcript transcript, scoped in DnaChange change)
    {
        sequence = transcript.Sequence;
        inserted = change.Inserted;
        start = change.Start;
        end = change.End;
        codingOffset = transcript.CodingOffset;
    }

    private int Length => sequence.Length - (end - start) + inserted.Length;

    /// <summary>True where the changed sequence still begins with ATG at the place of the start codon.</summary>
    public bool HasStartCodon() =>
        Length >= codingOffset + 3 && BaseAt(codingOffset) == 'A' && BaseAt(codingOffset + 1) == 'T' && BaseAt(codingOffset + 2) == 'G';

    /// <summary>The residue of a codon counted from zero; false behind the last whole one.</summary>
    public bool TryTranslate(int codon, out byte residue)
    {
        var offset = codingOffset + (3 * codon);
        if (offset + 3 > Length)
        {
            residue = 0;
            return false;
        }

        residue = GeneticCode.Translate(BaseAt(offset), BaseAt(offset + 1), BaseAt(offset + 2));
        return true;
    }

    /// <summary>The first stop codon at or behind a codon, -1 where there is none.</summary>
    public int FindStop(int codon)
    {
        while (TryTranslate(codon, out var residue))
        {
            if (residue == GeneticCode.Stop)
            {
                return codon;
            }

            codon++;
        }

        return -1;
    }

    private byte BaseAt(int offset) =>
        offset < start ? sequence[offset] :
        offset < start + inserted.Length ? inserted[offset - start] :
        sequence[offset - inserted.Length + end - start];
}
