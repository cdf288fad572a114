namespace Her2Catalog;

/// <summary>The result of a lookup.</summary>
public enum LookupStatus : byte
{
    /// <summary>Nothing was looked up: the value of <c>default</c>.</summary>
    None,

    /// <summary>The catalog contains the variant.</summary>
    Found,

    /// <summary>The name can be read and agrees with the reference, but the catalog does not contain the variant.</summary>
    NotInCatalog,

    /// <summary>The date of the query is before the first edition of the catalog.</summary>
    BeforeFirstEdition,

    /// <summary>The name states a base, residue or exon boundary that the reference does not have there.</summary>
    ContradictsReference,

    /// <summary>A position is outside the transcript or protein, or a range is reversed.</summary>
    OutOfRange,

    /// <summary>The name belongs to another gene or chromosome.</summary>
    OtherGene,

    /// <summary>HGVS that the engine does not interpret.</summary>
    Unsupported,

    /// <summary>The text is not the name of a variant.</summary>
    Unreadable,

    /// <summary>
    /// The name is numbered on another transcript of this gene. The suggestion is the name on the catalog's transcript, if it can be
    /// proved.
    /// </summary>
    OtherTranscript,
}
