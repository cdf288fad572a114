using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Enumerates the genotypes and phases that a row states, sample by sample.</summary>
internal struct GenotypeCursor
{
    private const byte Tab = (byte)'\t';
    private const byte Colon = (byte)':';
    private readonly byte[] bytes;

    // Offset of the next sample, and of the end of the row without its line end.
    private readonly int end;
    private int next;

    // For each key, its index in FORMAT; -1 if FORMAT does not contain it.
    private KeyPlaces places;
    private KeyFields fields;
    private readonly bool isColumns;
    private readonly bool hasGenotypes;
    private readonly int alternatives;

    private GenotypeCursor(byte[] bytes, int next, int end, bool isColumns, bool hasGenotypes, int alternatives)
    {
        this.alternatives = alternatives;
        this.bytes = bytes;
        this.next = next;
        this.end = end;
        this.isColumns = isColumns;
        this.hasGenotypes = hasGenotypes;
    }

    /// <summary>The genotype and phase of the current sample.</summary>
    [UnscopedRef]
    public readonly SampleGenotype Current => new(bytes, hasGenotypes ? (ReadOnlySpan<FieldRange>)fields : default, alternatives);

    /// <summary>Reads a row of one sample, with a column per key in the order of <see cref="GenotypeKey"/>.</summary>
    public static GenotypeCursor OfColumns(byte[] bytes, ReadOnlySpan<FieldRange> fields)
    {
        Span<int> alleles = stackalloc int[GenotypeAlleles.MaxCount];
        var hasGenotypes = GenotypeAlleles.Parse(fields[(int)GenotypeKey.Genotype].Of(bytes), alleles).OnlyAlternative > 0;

        // A MAF has one row per alternative allele, with the genotype of the record that had all of them.
        var cursor = new GenotypeCursor(bytes, 0, 0, isColumns: true, hasGenotypes, alternatives: int.MaxValue);
        fields.CopyTo(cursor.fields);
        return cursor;
    }

    /// <summary>Reads the samples of a VCF row.</summary>
    /// <param name="bytes">The bytes that contain the row.</param>
    /// <param name="format">The field FORMAT; empty if the row has no samples.</param>
    /// <param name="samples">All sample columns.</param>
    /// <param name="alternatives">The number of alternative alleles of the row.</param>
    public static GenotypeCursor OfSamples(byte[] bytes, FieldRange format, FieldRange samples, int alternatives)
    {
        var cursor = new GenotypeCursor(bytes, samples.Start, samples.End, isColumns: false, hasGenotypes: true, alternatives);
        ((Span<int>)cursor.places).Fill(-1);
        var place = 0;
        foreach (var key in new Pieces(format.Of(bytes), Colon))
        {
            var index = KeyOf(key);
            if (index < GenotypeKey.Count && cursor.places[(int)index] < 0)
            {
                cursor.places[(int)index] = place;
            }

            place++;
        }

        var any = cursor;
        while (any.MoveNext())
        {
            if (any.Current[GenotypeKey.Genotype].ContainsAnyInRange((byte)'0', (byte)'9'))
            {
                return cursor;
            }
        }

        return new GenotypeCursor(bytes, samples.Start, samples.End, isColumns: false, hasGenotypes: false, alternatives);
    }

    /// <summary>Moves to the next sample. A row without samples counts as one sample without a genotype.</summary>
    public bool MoveNext()
    {
        if (next > end)
        {
            return false;
        }

        if (isColumns)
        {
            next = end + 1;
            return true;
        }

        var length = bytes.AsSpan(next..end).IndexOf(Tab);
        var sampleEnd = length < 0 ? end : next + length;
        if (hasGenotypes)
        {
            ReadFields(next, sampleEnd);
        }

        next = sampleEnd + 1;
        return true;
    }

    private void ReadFields(int start, int sampleEnd)
    {
        ((Span<FieldRange>)fields).Clear();
        for (var place = 0; start <= sampleEnd; place++)
        {
            var length = bytes.AsSpan(start..sampleEnd).IndexOf(Colon);
            var fieldEnd = length < 0 ? sampleEnd : start + length;
            var key = ((ReadOnlySpan<int>)places).IndexOf(place);
            if (key >= 0)
            {
                fields[key] = new FieldRange(start, fieldEnd);
            }

            start = fieldEnd + 1;
        }
    }

    private static GenotypeKey KeyOf(ReadOnlySpan<byte> key) =>
        key.SequenceEqual("GT"u8) ? GenotypeKey.Genotype :
        key.SequenceEqual("PS"u8) ? GenotypeKey.PhaseSet :
        key.SequenceEqual("PQ"u8) ? GenotypeKey.PhaseQuality :
        key.SequenceEqual("PSL"u8) ? GenotypeKey.PhaseSetList :
        key.SequenceEqual("PGT"u8) ? GenotypeKey.PhysicalGenotype :
        key.SequenceEqual("PID"u8) ? GenotypeKey.PhysicalId :
        key.SequenceEqual("HP"u8) ? GenotypeKey.Haplotype : GenotypeKey.Count;

    [InlineArray((int)GenotypeKey.Count)]
    private struct KeyPlaces
    {
        private int first;
    }

    [InlineArray((int)GenotypeKey.Count)]
    private struct KeyFields
    {
        private FieldRange first;
    }
}
