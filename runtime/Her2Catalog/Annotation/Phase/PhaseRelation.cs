namespace Her2Catalog.Annotation.Phase;

/// <summary>Whether two alleles of a sample are on one haplotype.</summary>
internal enum PhaseRelation : byte
{
    /// <summary>The genotypes do not state it, or contradict each other.</summary>
    Unknown,

    /// <summary>On one haplotype.</summary>
    InCis,

    /// <summary>On different haplotypes.</summary>
    InTrans,
}
