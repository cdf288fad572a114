namespace Her2Catalog.Annotation.Phase;

/// <summary>The FORMAT fields of a VCF that state genotype and phase.</summary>
internal enum GenotypeKey
{
    /// <summary><c>GT</c>: alleles, after <c>|</c> if phased. VCF 4.4 also writes <c>|</c> before the first one.</summary>
    Genotype,

    /// <summary><c>PS</c>: the phase set of a phased genotype.</summary>
    PhaseSet,

    /// <summary><c>PQ</c>: the quality of the phase.</summary>
    PhaseQuality,

    /// <summary><c>PSL</c> (VCF 4.4): a name per allele; alleles of one haplotype share it.</summary>
    PhaseSetList,

    /// <summary><c>PGT</c> (GATK): whether the alternative allele is before or after <c>|</c>.</summary>
    PhysicalGenotype,

    /// <summary><c>PID</c> (GATK): the group that <c>PGT</c> refers to.</summary>
    PhysicalId,

    /// <summary><c>HP</c> (GATK 3, read-backed phasing): <c>37880220-1,37880220-2</c>, a haplotype per allele.</summary>
    Haplotype,

    /// <summary>The number of keys.</summary>
    Count,
}
