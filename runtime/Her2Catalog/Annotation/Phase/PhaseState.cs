namespace Her2Catalog.Annotation.Phase;

/// <summary>Whether an allele is on one haplotype with another change of its codons.</summary>
internal enum PhaseState : byte
{
    /// <summary>No sample has both.</summary>
    Alone,

    /// <summary>On different haplotypes: each allele is answered alone.</summary>
    InTrans,

    /// <summary>On one haplotype: the answer is that of the combination.</summary>
    InCis,

    /// <summary>Samples of the row have different answers.</summary>
    Differs,

    /// <summary>Both may be on one haplotype of a sample.</summary>
    Unknown,
}
