using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the transcript.</summary>
internal static class ReferenceEmitter
{
    private const int BasesPerLine = 100;

    public static void Emit(SourceWriter writer, CatalogModel model)
    {
        var transcript = model.Transcript;
        writer.Line("public global::Her2Catalog.Hgvs.Transcript Reference => new(");
        foreach (var section in new[] { "GeneSymbols", "TranscriptAccessions", "ProteinAccessions", "Chromosome", "Grch37Accession", "Grch38Accession" })
        {
            writer.Line($"    {section},");
        }

        writer.Line($"    global::Her2Catalog.Hgvs.Strand.{(transcript.IsForwardStrand ? "Forward" : "Reverse")},");
        writer.Line("    Sequence,");
        writer.Line($"    {Literals.Number(transcript.CodingStart)},");
        writer.Line($"    {Literals.Number(transcript.CodingEnd)},");
        writer.Line("    Exons,");
        writer.Line($"    NumberingOffsets){(transcript.Genomic is null ? ";" : string.Empty)}");
        if (transcript.Genomic is { } genomic)
        {
            writer.Line("{");
            var (start37, start38) = (Literals.Number(genomic.Grch37Start), Literals.Number(genomic.Grch38Start));
            writer.Line($"    Genomic = new(GenomicSequence, {start37}, {start38}),");
            writer.Line("};");
        }

        writer.Line();
        writer.Line("// First and last transcript position, lowest genomic position in GRCh37 and in GRCh38.");
        writer.Line("private static global::System.ReadOnlySpan<int> Exons =>");
        writer.Line("[");
        foreach (var exon in transcript.Exons)
        {
            writer.Line($"    {Literals.Number(exon.TranscriptStart)}, {Literals.Number(exon.TranscriptEnd)}, {Literals.Number(exon.Grch37Start)}, {Literals.Number(exon.Grch38Start)},");
        }

        writer.Line("];");
        TablesEmitter.EmitSpan(writer, "int", "NumberingOffsets", transcript.NumberingOffsets.Select(offset => Literals.Number(offset)));
        EmitSequence(writer, "Sequence", transcript.Sequence);
        if (transcript.Genomic is not null)
        {
            EmitSequence(writer, "GenomicSequence", transcript.Genomic.Bases);
        }
    }

    private static void EmitSequence(SourceWriter writer, string name, string sequence)
    {
        writer.Line();
        writer.Line($"private static global::System.ReadOnlySpan<byte> {name} =>");
        for (var start = 0; start < sequence.Length; start += BasesPerLine)
        {
            var isLast = start + BasesPerLine >= sequence.Length;
            var line = sequence.Substring(start, Math.Min(BasesPerLine, sequence.Length - start));
            writer.Line($"    {Literals.Text(line)}u8{(isLast ? ";" : " +")}");
        }
    }
}
