namespace Her2Catalog.Hgvs.Resolution;

/// <summary>
/// A replacement of bases. Offsets are zero-based, on the transcript or on the gene (<see cref="InGene"/>):
/// [<see cref="Start"/>, <see cref="End"/>) is replaced with <see cref="Inserted"/>; if both are equal, the change is an insertion
/// before that base.
/// </summary>
internal ref struct DnaChange
{
    public int Start;
    public int End;

    /// <summary>Uppercase bases in transcript direction, in a buffer of the caller.</summary>
    public Span<byte> Inserted;

    public DnaChangeKind Kind;

    /// <summary>
    /// The zero-based exon of a change of the transcript. It decides to which exon an insertion between two exons belongs.
    /// </summary>
    public int Exon;

    /// <summary>True if the offsets are gene offsets. After normalization, such a change touches an intron.</summary>
    public bool InGene;

    /// <summary>True if the change includes bases of an intron or is adjacent to one.</summary>
    public bool TouchesIntron;

    /// <summary>
    /// Intron offsets of the first and the last base if the genomic sequence is not known; they are counted from Start and End.
    /// </summary>
    public int FirstOffset;
    public int LastOffset;

    /// <summary>The stated base of a substitution in an intron that is not known.</summary>
    public byte StatedBase;

    public readonly bool IsInsertion => Start == End && Inserted.Length > 0;

    /// <summary>
    /// Returns true if the change joins bases of several exons without the introns between them, as that of several edits can. No
    /// DNA name expresses that.
    /// </summary>
    public readonly bool OmitsIntron(scoped in Transcript transcript) => !InGene && End > transcript.ExonEnd(Exon);

    public readonly int LengthDifference => Inserted.Length - (End - Start);
}
