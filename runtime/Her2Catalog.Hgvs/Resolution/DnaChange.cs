namespace Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Bases that are replaced by others. Offsets are zero-based, on the transcript or on the gene (<see cref="InGene"/>):
/// [<see cref="Start"/>, <see cref="End"/>) is replaced by <see cref="Inserted"/>; Start = End is the gap before base Start.
/// </summary>
internal ref struct DnaChange
{
    public int Start;
    public int End;

    /// <summary>Upper-case bases in transcript direction, in a buffer of the caller.</summary>
    public Span<byte> Inserted;

    public DnaChangeKind Kind;

    /// <summary>
    /// Zero-based exon of a change of the transcript. A gap between two exons belongs to either: only this number says which.
    /// </summary>
    public int Exon;

    /// <summary>True if the offsets are those of the gene. Once normalized, the change then touches an intron.</summary>
    public bool InGene;

    /// <summary>True if the change includes bases of an intron, or is beside one.</summary>
    public bool TouchesIntron;

    /// <summary>
    /// Intron offsets of first and last base if the gene is not known; Start and End are then the bases that they are counted from.
    /// </summary>
    public int FirstOffset;
    public int LastOffset;

    /// <summary>The stated base of a substitution in an intron that is not known.</summary>
    public byte StatedBase;

    public readonly bool IsInsertion => Start == End && Inserted.Length > 0;

    /// <summary>
    /// True if the change joins bases of several exons without the introns between them, as that of several edits can. No name of
    /// DNA means that.
    /// </summary>
    public readonly bool OmitsIntron(scoped in Transcript transcript) => !InGene && End > transcript.ExonEnd(Exon);

    public readonly int LengthDifference => Inserted.Length - (End - Start);
}
