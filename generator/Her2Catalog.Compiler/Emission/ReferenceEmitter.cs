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
        EmitProperties(writer, model);
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
        if (transcript.OtherTranscripts.Count > 0)
        {
            var numbers = transcript.OtherTranscripts.SelectMany(other => other.Numbers);
            TablesEmitter.EmitSpan(writer, "int", "OtherNumbering", numbers.Select(number => Literals.Number(number)));
        }

        EmitSequence(writer, "Sequence", transcript.Sequence);
        if (transcript.Genomic is not null)
        {
            EmitSequence(writer, "GenomicSequence", transcript.Genomic.Bases);
        }
    }

    // A section without content is not printed.
    private static void EmitProperties(SourceWriter writer, CatalogModel model)
    {
        var others = model.Transcript.OtherTranscripts.Count;
        var stated = new[]
        {
            (Name: "GeneIdentifiers", model.Gene.Identifiers.Count),
            (Name: "OtherSpeciesSymbols", model.Gene.OtherSpeciesSymbols.Count),
            (Name: "OtherTranscripts", Count: others),
            (Name: "OtherNumbering", Count: others),
        }.Where(property => property.Count > 0).ToArray();
        var genomic = model.Transcript.Genomic;
        if (stated.Length == 0 && genomic is null)
        {
            writer.Line("    NumberingOffsets);");
            return;
        }

        writer.Line("    NumberingOffsets)");
        writer.Line("{");
        foreach (var property in stated)
        {
            writer.Line($"    {property.Name} = {property.Name},");
        }

        if (genomic is not null)
        {
            var (start37, start38) = (Literals.Number(genomic.Grch37Start), Literals.Number(genomic.Grch38Start));
            writer.Line($"    Genomic = new(GenomicSequence, {start37}, {start38}),");
        }

        writer.Line("};");
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
