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
            offsets);
        if (tables[TableSection.GenomicSequence].IsEmpty)
        {
            return definition;
        }

        var genomic = new RecordReader(null, tables[TableSection.GenomicNumbers]);
        int grch37Start = genomic.Number(), grch38Start = genomic.Number();
        return definition.WithGenomicSequence(Text(TableSection.GenomicSequence), grch37Start, grch38Start);

        string Text(TableSection section) => Encoding.ASCII.GetString(tables[section]);
    }
}
