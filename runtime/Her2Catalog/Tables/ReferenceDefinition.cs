using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tables;

/// <summary>Reads the transcript of serialized tables.</summary>
internal static class ReferenceDefinition
{
    public static TranscriptDefinition Read(SerializedTables tables)
    {
        var numbers = new RecordReader(null, tables[TableSection.ReferenceNumbers]);
        var strand = numbers.Number() != 0 ? Strand.Forward : Strand.Reverse;
        int codingStart = numbers.Number(), codingEnd = numbers.Number();
        int[] exons = numbers.Numbers(), offsets = numbers.Numbers();
        var otherTranscripts = Encoding.UTF8.GetString(tables[TableSection.OtherTranscripts]);
        var otherNumbering = new RecordReader(null, tables[TableSection.OtherTranscriptNumbers]).Numbers();
        CheckNumbering(otherTranscripts, otherNumbering);
        var definition = new TranscriptDefinition(
            Text(TableSection.GeneSymbols),
            Text(TableSection.TranscriptAccessions),
            Text(TableSection.ProteinAccessions),
            Text(TableSection.Chromosome),
            Text(TableSection.Grch37Accession),
            Text(TableSection.Grch38Accession),
            strand,
            Text(TableSection.Sequence),
            codingStart,
            codingEnd,
            exons,
            offsets)
        {
            GeneIdentifiers = Text(TableSection.GeneIdentifiers),
            OtherSpeciesSymbols = Text(TableSection.OtherSpeciesSymbols),
            OtherTranscripts = otherTranscripts,
            OtherNumbering = otherNumbering,
        };
        if (tables[TableSection.GenomicSequence].IsEmpty)
        {
            return definition;
        }

        var genomic = new RecordReader(null, tables[TableSection.GenomicNumbers]);
        int grch37Start = genomic.Number(), grch38Start = genomic.Number();
        return definition.WithGenomicSequence(Text(TableSection.GenomicSequence), grch37Start, grch38Start);

        string Text(TableSection section) => Encoding.ASCII.GetString(tables[section]);
    }

    // Lookups trust it: three numbers per line, the third of which counts segments of three numbers.
    private static void CheckNumbering(string lines, ReadOnlySpan<int> numbers)
    {
        for (var left = lines.Length == 0 ? 0 : lines.Count(unit => unit == '\n') + 1; left > 0; left--)
        {
            var segments = numbers.Length < 3 ? -1 : numbers[2];
            if (segments < 0 || segments > (numbers.Length - 3) / 3)
            {
                throw new FormatException("The tables are damaged: the numbering of other transcripts is incomplete.");
            }

            numbers = numbers[(3 + (3 * segments))..];
        }
    }
}
