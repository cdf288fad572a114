using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The genotype and phase that a row states for one sample. A field without a value is empty.</summary>
internal readonly ref struct SampleGenotype
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<FieldRange> fields;
    private readonly int alternatives;

    /// <param name="bytes">The bytes that contain the row.</param>
    /// <param name="fields">The fields in the order of <see cref="GenotypeKey"/>; none if the row has no genotypes.</param>
    /// <param name="alternatives">The number of alternative alleles of the row.</param>
    public SampleGenotype(ReadOnlySpan<byte> bytes, ReadOnlySpan<FieldRange> fields, int alternatives)
    {
        this.alternatives = alternatives;
        this.bytes = bytes;
        this.fields = fields;
    }

    /// <summary>The value of a field; empty for a missing one.</summary>
    public ReadOnlySpan<byte> this[GenotypeKey key] =>
        fields.IsEmpty ? default : fields[(int)key].Of(bytes) is var value && value is [(byte)'.'] ? default : value;

    /// <summary>Reads the genotype.</summary>
    /// <param name="buffer">Room for <see cref="GenotypeAlleles.MaxCount"/> alleles.</param>
    public GenotypeAlleles ReadAlleles(Span<int> buffer) => GenotypeAlleles.Parse(this[GenotypeKey.Genotype], buffer, alternatives);

    /// <summary>Returns whether the sample has an allele.</summary>
    public Carriage CarriageOf(int allele)
    {
        if (fields.IsEmpty)
        {
            return Carriage.Assumed;
        }

        Span<int> alleles = stackalloc int[GenotypeAlleles.MaxCount];
        var genotype = ReadAlleles(alleles);
        return genotype.Contains(allele) ? Carriage.Yes :
            genotype.IsComplete ? Carriage.No :
            genotype.IsMissing || this[GenotypeKey.Genotype].IsEmpty ? Carriage.Missing : Carriage.Possible;
    }
}
