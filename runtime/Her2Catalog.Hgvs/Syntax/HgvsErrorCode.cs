namespace Her2Catalog.Hgvs;

/// <summary>What is wrong with a name.</summary>
public enum HgvsErrorCode : byte
{
    /// <summary>No error.</summary>
    None,

    /// <summary>The text is not a variant name.</summary>
    Syntax,

    /// <summary>Longer than <see cref="HgvsLimits.NameLength"/>.</summary>
    TooLong,

    /// <summary>A stated base differs from the reference.</summary>
    StatedBase,

    /// <summary>A stated residue differs from the reference.</summary>
    StatedResidue,

    /// <summary>A position lies outside the transcript, the protein or the intron.</summary>
    PositionOutside,

    /// <summary>The last position of a range is before the first.</summary>
    RangeReversed,

    /// <summary>The two positions of an insertion are not adjacent.</summary>
    RangeNotAdjacent,

    /// <summary>A stated length or sequence does not match its range.</summary>
    LengthContradiction,

    /// <summary>An intron offset is counted from a base that is not at the start or end of an exon.</summary>
    NotAnExonBorder,

    /// <summary>Another gene, or a position outside this one.</summary>
    OtherGene,

    /// <summary>An accession of another transcript, protein or chromosome.</summary>
    OtherAccession,

    /// <summary>Another version of the accession of this chromosome or of the region of the gene.</summary>
    AccessionVersion,

    /// <summary>HGVS that this library does not interpret.</summary>
    NotSupported,

    /// <summary>Build, accession and position contradict each other.</summary>
    BuildContradiction,

    /// <summary>Two names in one text mean different changes.</summary>
    NamesDiffer,

    /// <summary>A stated exon is not the exon of the change.</summary>
    StatedExon,

    /// <summary>The change inserts, duplicates or inverts more than <see cref="HgvsLimits.SequenceLength"/> bases or residues.</summary>
    ChangeTooLong,

    /// <summary>The stated bases are on both sides of an intron, as if it were not there.</summary>
    IntronBetween,

    /// <summary>
    /// The name is numbered on another transcript of this gene, or on a version of this one whose numbering is not known.
    /// </summary>
    OtherTranscript,

    /// <summary>
    /// The accession does not have names of this level: <c>NP_</c> before <c>c.</c>, <c>NM_</c> before <c>g.</c>, or a chromosome before
    /// <c>c.</c> without the transcript.
    /// </summary>
    AccessionLevel,
}
