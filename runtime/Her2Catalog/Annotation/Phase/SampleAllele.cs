namespace Her2Catalog.Annotation.Phase;

/// <summary>An allele of a row in one sample.</summary>
internal readonly ref struct SampleAllele
{
    private readonly SampleGenotype genotype;

    /// <param name="genotype">The genotype and phase of the sample.</param>
    /// <param name="allele">The number of the allele in its row.</param>
    /// <param name="buffer">Room for <see cref="GenotypeAlleles.MaxCount"/> alleles.</param>
    public SampleAllele(SampleGenotype genotype, int allele, Span<int> buffer)
    {
        this.genotype = genotype;
        Allele = allele;
        Alleles = genotype.ReadAlleles(buffer);
    }

    /// <summary>The number of the allele in its row.</summary>
    public int Allele { get; }

    /// <summary>The genotype of the sample.</summary>
    public GenotypeAlleles Alleles { get; }

    /// <inheritdoc cref="SampleGenotype.this"/>
    public ReadOnlySpan<byte> this[GenotypeKey key] => genotype[key];
}
