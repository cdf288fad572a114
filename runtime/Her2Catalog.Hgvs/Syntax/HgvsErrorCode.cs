namespace Her2Catalog.Hgvs;

/// <summary>What is wrong with a name.</summary>
public enum HgvsErrorCode : byte
{
    /// <summary>No error.</summary>
    None,

    /// <summary>The text is not a variant name.</summary>
    Syntax,

    /// <summary>The text is longer than <see cref="HgvsLimits.MaxNameLength"/>.</summary>
    TooLong,

    /// <summary>A stated base differs from the reference.</summary>
    StatedBase,

    /// <summary>A stated residue differs from the reference.</summary>
    StatedResidue,

    /// <summary>A position is outside the transcript, the protein or the intron.</summary>
    PositionOutside,

    /// <summary>The last position of a range is before the first.</summary>
    RangeReversed,

    /// <summary>The two positions of an insertion are not adjacent.</summary>
    RangeNotAdjacent,

    /// <summary>A stated length or sequence does not match its range.</summary>
    LengthContradiction,

    /// <summary>An intron offset is counted from a base that is not at the start or end of an exon.</summary>
    NotAnExonBorder,

    /// <summary>The name is about another gene, or its position is outside this gene.</summary>
    OtherGene,

    /// <summary>The accession is that of another transcript, protein or chromosome.</summary>
    OtherAccession,

    /// <summary>The version of the chromosome or region accession is not the expected one.</summary>
    AccessionVersion,

    /// <summary>The form is valid HGVS, or in use, but not supported.</summary>
    NotSupported,

    /// <summary>Build, accession and position contradict each other.</summary>
    BuildContradiction,

    /// <summary>Two names of one text mean different changes.</summary>
    NamesDiffer,

    /// <summary>The stated exon is not the exon of the change.</summary>
    StatedExon,

    /// <summary>The change inserts, duplicates or inverts more than <see cref="HgvsLimits.MaxSequenceLength"/> bases or residues.</summary>
    ChangeTooLong,

    /// <summary>The positions include an intron, but the stated bases do not.</summary>
    IntronBetween,

    /// <summary>
    /// The name is numbered on another transcript of this gene, or on a version of this transcript whose numbering is not known.
    /// </summary>
    OtherTranscript,

    /// <summary>
    /// The accession does not fit the level of the name: <c>NP_</c> before <c>c.</c>, <c>NM_</c> before <c>g.</c>, or a chromosome
    /// before <c>c.</c> without a transcript.
    /// </summary>
    AccessionLevel,
}
