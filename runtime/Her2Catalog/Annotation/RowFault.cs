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

    /// <summary>A quote of CSV is not closed.</summary>
    UnclosedQuote,

    /// <summary>A position is not a whole number from 1.</summary>
    InvalidPosition,

    /// <summary>No name of the row can be read.</summary>
    Unreadable,

    /// <summary>A base, residue, position or build that the row states is not that of the reference.</summary>
    ContradictsReference,

    /// <summary>Two columns mean different variants, or name different transcripts.</summary>
    ContradictsItself,

    /// <summary>The names of the row are numbered on another version of the catalog's transcript or protein.</summary>
    OtherVersion,

    /// <summary>The names of the row are numbered on another transcript or version, and no position on the genome answers instead.</summary>
    OtherTranscript,

    /// <summary>The row states several genes, and it is not known which one its names belong to.</summary>
    SeveralGenes,

    /// <summary>
    /// Another row changes the same codon, a sample may have both on one haplotype, and their phase is not known.
    /// </summary>
    PhaseUnknown,
}
