namespace Her2Catalog.Hgvs.Changes;

/// <summary>The names that HGVS has for a change of DNA.</summary>
internal enum DnaChangeKind : byte
{
    NoChange,
    Substitution,
    Deletion,
    Duplication,
    Insertion,
    Inversion,
    DeletionInsertion,
    Unknown,
}

/// <summary>
/// A stretch of the transcript replaced by other bases. Offsets are zero-based: [<see cref="Start"/>, <see cref="End"/>)
/// goes, <see cref="Inserted"/> comes; Start = End is the gap before base Start.
/// </summary>
internal ref struct DnaChange
{
    public int Start;
    public int End;

    /// <summary>Upper-case bases in transcript direction, in a buffer of the caller's.</summary>
    public Span<byte> Inserted;

    public DnaChangeKind Kind;

    /// <summary>Intron offsets of first and last base where the name has them; Start and End then mark the bases they count from.</summary>
    public int FirstOffset;
    public int LastOffset;

    /// <summary>True where bases of an intron take part, which no transcript holds.</summary>
    public bool TouchesIntron;

    public readonly bool IsInsertion => Start == End && Inserted.Length > 0;

    public readonly int LengthDifference => Inserted.Length - (End - Start);

    /// <summary>Zero-based exon of the first base, or of the gap. Ruling R-001: the gap at a junction belongs to the exon before it.</summary>
    public readonly int FirstExon(scoped in Transcript transcript) =>
        transcript.ExonOf(Start == End ? Math.Max(1, Start) : Start + 1);

    public readonly int LastExon(scoped in Transcript transcript) =>
        transcript.ExonOf(Start == End ? Math.Max(1, Start) : End);
}
