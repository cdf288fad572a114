namespace Her2Catalog;

/// <summary>What an assay's result for a variant may be used for, as the cited source says.</summary>
public enum Use : byte
{
    /// <summary>The source does not say. Never a guess.</summary>
    NotStated,

    /// <summary>The assay's table does not hold it.</summary>
    NotListed,

    /// <summary>Returned as reference information; not usable as companion diagnostic.</summary>
    ReferenceOnly,

    /// <summary>Usable as companion diagnostic.</summary>
    CompanionDiagnostic,
}

/// <summary>How a query met an assay's targets.</summary>
public enum Match : byte
{
    /// <summary>It met none.</summary>
    None,

    /// <summary>The query names DNA, and the table holds that allele.</summary>
    Allele,

    /// <summary>The query names a protein, and the table holds alleles of it: the use is theirs, if they agree.</summary>
    Protein,

    /// <summary>The query names DNA that the table does not hold, though it holds others that give the same protein.</summary>
    OtherAllele,
}

/// <summary>What the source says comes next.</summary>
public enum NextStep : byte
{
    /// <summary>Nothing further is said.</summary>
    None,

    /// <summary>Confirm with the assay that <see cref="Interpretation.ConfirmWith"/> names.</summary>
    ConfirmWith,

    /// <summary>A rare variant of unknown significance: an expert panel decides.</summary>
    ExpertPanel,
}

/// <summary>How a lookup ended.</summary>
public enum LookupStatus : byte
{
    /// <summary>Found; the variant is set.</summary>
    Found,

    /// <summary>A readable name that agrees with the reference, of a variant that this catalog does not hold.</summary>
    NotInCatalog,

    /// <summary>It states a base, residue or border that the reference does not have there.</summary>
    ContradictsReference,

    /// <summary>A position lies outside the transcript or protein, or a range runs backwards.</summary>
    OutOfRange,

    /// <summary>It names another gene, transcript or chromosome.</summary>
    OtherGene,

    /// <summary>HGVS that the engine does not interpret.</summary>
    Unsupported,

    /// <summary>Not the name of a variant.</summary>
    Unreadable,
}
