using Her2Catalog.Compiler.Model;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers the transcript.</summary>
internal static class ReferenceLowering
{
    public static void AddTo(IDictionary<TableSection, string> sections, CatalogModel model, TextPoolBuilder texts)
    {
        var transcript = model.Transcript;
        sections[TableSection.GeneSymbols] = Words([model.Gene.Symbol, .. model.Gene.OtherSymbols]);
        sections[TableSection.TranscriptAccessions] = Words([transcript.Accession, .. transcript.EquivalentAccessions]);
        sections[TableSection.ProteinAccessions] = Words([transcript.ProteinAccession, .. transcript.EquivalentProteinAccessions]);
        AddOptional(TableSection.GeneIdentifiers, Words(model.Gene.Identifiers));
        AddOptional(TableSection.OtherSpeciesSymbols, Words(model.Gene.OtherSpeciesSymbols));
        AddOptional(TableSection.OtherTranscripts, string.Join("\n", transcript.OtherTranscripts.Select(other => other.Line)));
        int[] numbers = [.. transcript.OtherTranscripts.SelectMany(other => other.Numbers)];
        if (numbers.Length > 0)
        {
            AddOptional(TableSection.OtherTranscriptNumbers, new RecordText(texts, new CitationLowering())
                .List(numbers, (record, number) => record.Number(number))
                .ToString());
        }

        sections[TableSection.Chromosome] = model.Gene.Chromosome;
        sections[TableSection.Grch37Accession] = transcript.Grch37Accession;
        sections[TableSection.Grch38Accession] = transcript.Grch38Accession;
        sections[TableSection.Sequence] = transcript.Sequence;
        sections[TableSection.ReferenceNumbers] = new RecordText(texts, new CitationLowering())
            .Number(transcript.IsForwardStrand ? 1 : 0)
            .Number(transcript.CodingStart)
            .Number(transcript.CodingEnd)
            .List([.. ExonNumbers(transcript)], (record, number) => record.Number(number))
            .List(transcript.NumberingOffsets, (record, number) => record.Number(number))
            .ToString();
        if (transcript.Genomic is { } genomic)
        {
            sections[TableSection.GenomicSequence] = genomic.Bases;
            sections[TableSection.GenomicNumbers] = new RecordText(texts, new CitationLowering())
                .Number(genomic.Grch37Start)
                .Number(genomic.Grch38Start)
                .ToString();
        }

        // Without such a section, the digest of a catalog does not change.
        void AddOptional(TableSection section, string text)
        {
            if (text.Length > 0)
            {
                sections[section] = text;
            }
        }
    }

    /// <summary>Returns four numbers per exon: first and last transcript position, lowest genomic position in GRCh37 and in GRCh38.</summary>
    public static IEnumerable<int> ExonNumbers(TranscriptModel transcript) =>
        transcript.Exons.SelectMany(exon => new[] { exon.TranscriptStart, exon.TranscriptEnd, exon.Grch37Start, exon.Grch38Start });

    /// <summary>Joins words by spaces.</summary>
    public static string Words(IEnumerable<string> words) => string.Join(" ", words);
}
