namespace Her2Catalog.Hgvs;

/// <summary>
/// The genomic sequence of a gene with its introns, in the direction of the gene (as in a RefSeqGene or LRG record), and its
/// position on the genome. <c>default</c> means that it is not known.
/// </summary>
public readonly ref struct GenomicSequence
{
    /// <summary>Creates a sequence over data that the caller keeps.</summary>
    /// <param name="bases">Uppercase bases in the direction of the gene.</param>
    /// <param name="grch37Start">Position of the first base in GRCh37, 1-based; the highest position of a gene on the minus strand.</param>
    /// <param name="grch38Start">The position of the first base in GRCh38. Zero means unknown; at least one of the two is known.</param>
    public GenomicSequence(ReadOnlySpan<byte> bases, int grch37Start, int grch38Start)
    {
        Bases = bases;
        Grch37Start = grch37Start;
        Grch38Start = grch38Start;
    }

    /// <summary>Gets the bases.</summary>
    public ReadOnlySpan<byte> Bases { get; }

    /// <summary>Gets the position of the first base in GRCh37; 0 if unknown.</summary>
    public int Grch37Start { get; }

    /// <summary>Gets the position of the first base in GRCh38; 0 if unknown.</summary>
    public int Grch38Start { get; }

    /// <summary>Gets whether the sequence is not known.</summary>
    public bool IsEmpty => Bases.IsEmpty;

    /// <summary>Returns the position of the first base in a build.</summary>
    internal int StartIn(GenomeBuild build) => build == GenomeBuild.GRCh37 ? Grch37Start : Grch38Start;
}
