using System.Text;
using Her2Catalog.Annotation.Phase;
using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>Adds FORMAT fields with the answer of each sample to a record whose samples have different answers.</summary>
/// <param name="added">The added INFO fields; those of FORMAT have the same names and meanings.</param>
internal sealed class VcfSampleWriter(VcfInfoField[] added)
{
    private const byte Tab = (byte)'\t';
    private const byte Colon = (byte)':';
    private const byte Comma = (byte)',';
    private readonly byte[] keys = Encoding.ASCII.GetBytes(string.Concat(added.Select(field => ":" + field.Id)));

    /// <summary>Enumerates the samples of a record.</summary>
    public static GenotypeCursor Open(byte[] bytes, FieldRange row)
    {
        Split(bytes, row, out var alternatives, out var format, out var samples);
        return GenotypeCursor.OfSamples(bytes, format, samples, alternatives);
    }

    /// <summary>Writes FORMAT and the samples of a record, from the tab before FORMAT to the line end.</summary>
    /// <param name="bytes">The bytes that contain the record.</param>
    /// <param name="row">The record with its line end.</param>
    /// <param name="found">For each allele, the answer of samples that do not differ; null for none.</param>
    /// <param name="differ">For each allele, the answers of the samples, if they differ.</param>
    /// <param name="writer">Receives the rest of the record.</param>
    public void Write(
        byte[] bytes,
        FieldRange row,
        scoped ReadOnlySpan<Answer?> found,
        scoped ReadOnlySpan<Answer?[]?> differ,
        ref RowWriter writer)
    {
        Split(bytes, row, out var alternatives, out var format, out var samples);
        var formatKeys = format.Of(bytes).Count(Colon);
        writer.Write("\t"u8, format.Of(bytes), keys);
        var cursor = GenotypeCursor.OfSamples(bytes, format, samples, alternatives);
        var number = 0;
        foreach (var sample in new Pieces(samples.Of(bytes), Tab))
        {
            cursor.MoveNext();
            writer.Write("\t"u8, sample, default);
            for (var missing = sample.Count(Colon); missing < formatKeys; missing++)
            {
                writer.Write(":."u8);
            }

            for (var key = 0; key < added.Length; key++)
            {
                for (var i = 0; i < found.Length; i++)
                {
                    var answer = differ[i] is { } answers ? answers[number] :
                        cursor.Current.CarriageOf(i + 1) == Carriage.Yes ? found[i] : null;
                    var value = answer?.Values[key];
                    writer.Write(i == 0 ? ":"u8 : ","u8, value is { Length: > 0 } ? value : "."u8, default);
                }
            }

            number++;
        }

        writer.Write(bytes.AsSpan(samples.End..row.End));
    }

    // The number of alternative alleles, FORMAT and all sample columns; the last two are empty if the record has none.
    private static void Split(byte[] bytes, FieldRange row, out int alternatives, out FieldRange format, out FieldRange samples)
    {
        var record = LineEnd.Trim(row.Of(bytes));
        var start = 0;
        alternatives = 0;
        FieldRange field = default;
        for (var column = 0; column <= (int)VcfColumn.Count && start <= record.Length; column++)
        {
            start = LineScanner.TakeField(record, start, Tab, out field);
            alternatives = column == (int)VcfColumn.Alternatives ? field.Of(record).Count(Comma) + 1 : alternatives;
        }

        var end = row.Start + record.Length;
        var hasSamples = field.End < record.Length;
        format = hasSamples ? new FieldRange(row.Start + field.Start, row.Start + field.End) : new FieldRange(end, end);
        samples = hasSamples ? new FieldRange(format.End + 1, end) : new FieldRange(end, end);
    }
}
