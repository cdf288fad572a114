namespace Her2Catalog.Annotation;

/// <summary>What is wrong with a row.</summary>
public enum RowFault : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The row has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>The row is longer than <see cref="AnnotationOptions.MaxRowLength"/>.</summary>
    TooLong,

    /// <summary>A quoted CSV field is not closed.</summary>
    UnclosedQuote,

    /// <summary>A position is not a whole number from 1.</summary>
    InvalidPosition,

    /// <summary>The row contains no readable name.</summary>
    Unreadable,

    /// <summary>A base, residue, position or build in the row differs from the reference.</summary>
    ContradictsReference,

    /// <summary>Two columns describe different variants or different transcripts.</summary>
    ContradictsItself,

    /// <summary>The names of the row are numbered on another version of the catalog's transcript or protein.</summary>
    OtherVersion,

    /// <summary>
    /// The names of the row are numbered on another transcript or version, and the row has no genomic position that could be used instead.
    /// </summary>
    OtherTranscript,

    /// <summary>The row names several genes, and it is unknown which of them the variant belongs to.</summary>
    SeveralGenes,

    /// <summary>
    /// Another row changes the same codon, both changes may be on one haplotype of a sample, and their phase is unknown.
    /// </summary>
    PhaseUnknown,
}
