namespace Her2Catalog;

/// <summary>How a query matches what an assay lists. Values are in ascending order of precision.</summary>
public enum AssayMatch : byte
{
    /// <summary>The assay lists nothing that matches the query.</summary>
    NoMatch,

    /// <summary>The query names DNA that the assay does not list, but it lists other DNA that gives the same protein.</summary>
    OtherAllele,

    /// <summary>The query lies within a range of residues or exons that a statement names.</summary>
    Range,

    /// <summary>The query names a protein whose alleles the assay lists, or the assay lists the protein.</summary>
    Protein,

    /// <summary>The query names DNA that the assay lists.</summary>
    Allele,
}
