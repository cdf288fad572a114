using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>What a row states about genotype and phase of one sample. A field without a value is empty.</summary>
internal readonly ref struct SampleGenotype
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<FieldRange> fields;

    /// <param name="bytes">The bytes that contain the row.</param>
    /// <param name="fields">The fields in the order of <see cref="GenotypeKey"/>; none if the row has no genotypes.</param>
    public SampleGenotype(ReadOnlySpan<byte> bytes, ReadOnlySpan<FieldRange> fields)
    {
        this.bytes = bytes;
        this.fields = fields;
    }

    /// <summary>The value of a field; empty for a missing one.</summary>
    public ReadOnlySpan<byte> this[GenotypeKey key] =>
        fields.IsEmpty ? default : fields[(int)key].Of(bytes) is var value && value is [(byte)'.'] ? default : value;

    /// <summary>Returns whether the sample has an allele.</summary>
    public Carriage CarriageOf(int allele)
    {
        if (fields.IsEmpty)
        {
            return Carriage.Assumed;
        }

        Span<int> alleles = stackalloc int[GenotypeAlleles.MaxCount];
        var genotype = GenotypeAlleles.Parse(this[GenotypeKey.Genotype], alleles);
        return genotype.Contains(allele) ? Carriage.Yes : genotype.IsComplete ? Carriage.No : Carriage.Missing;
    }
}
