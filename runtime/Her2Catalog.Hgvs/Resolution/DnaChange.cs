namespace Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Bases of the transcript that are replaced by others. Offsets are zero-based: [<see cref="Start"/>, <see cref="End"/>)
/// is replaced by <see cref="Inserted"/>; Start = End is the gap before base Start.
/// </summary>
internal ref struct DnaChange
{
    public int Start;
    public int End;

    /// <summary>Upper-case bases in transcript direction, in a buffer of the caller.</summary>
    public Span<byte> Inserted;

    public DnaChangeKind Kind;

    /// <summary>Intron offsets of first and last base, if any; Start and End are then the bases that they are counted from.</summary>
    public int FirstOffset;
    public int LastOffset;

    /// <summary>True if the change includes bases of an intron, which the transcript does not contain.</summary>
    public bool TouchesIntron;

    public readonly bool IsInsertion => Start == End && Inserted.Length > 0;

    public readonly int LengthDifference => Inserted.Length - (End - Start);

    /// <summary>
    /// Zero-based exon of the first base, or of the gap. Ruling R-001: the gap at a junction belongs to the exon before it.
    /// </summary>
    public readonly int FirstExon(scoped in Transcript transcript) =>
        transcript.ExonOf(Start == End ? Math.Max(1, Start) : Start + 1);

    public readonly int LastExon(scoped in Transcript transcript) =>
        transcript.ExonOf(Start == End ? Math.Max(1, Start) : End);
}
