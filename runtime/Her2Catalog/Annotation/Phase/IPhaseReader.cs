using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Reads sample, place and genotype of a row, in a table whose rows belong to one sample each.</summary>
internal interface IPhaseReader
{
    /// <summary>False if the table has no column of samples, so that its rows cannot be compared.</summary>
    bool HasSamples { get; }

    /// <summary>The name of the sample, without spaces and quotes around it; empty if it is missing.</summary>
    FieldRange SampleOf(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields);

    /// <summary>Reads the place that a row changes.</summary>
    /// <param name="row">A row with an answer.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="isDna">True if the answer is that of a DNA change.</param>
    /// <param name="place">The place.</param>
    /// <param name="allele">The number of the allele in the genotype that the row states; 0 for none.</param>
    /// <returns>False if it changes no codon.</returns>
    bool TryReadPlace(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, bool isDna, out PhasePlace place, out int allele);

    /// <summary>Reads the genotype of the sample of a row.</summary>
    GenotypeCursor OpenSample(byte[] bytes, ReadOnlySpan<FieldRange> fields);

    /// <summary>The index of the field that names the change in messages.</summary>
    int NameFieldOf(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields);
}
