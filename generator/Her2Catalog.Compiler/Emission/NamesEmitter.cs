namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints what analyzers of code that uses the catalog need to know, as an attribute of its class.</summary>
internal static class NamesEmitter
{
    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        var transcript = model.Transcript;
        var published = model.Variants
            .SelectMany(variant => variant.PublishedNames.Where(alias => alias.Identifier != variant.Identifier).Select(alias => $"{alias.Identifier}={variant.Identifier}"))
            .OrderBy(pair => pair, StringComparer.Ordinal);
        writer.Line("[global::Her2Catalog.Catalogs.CatalogNames(");
        writer.Line($"    {Words([model.Gene.Symbol, .. model.Gene.OtherSymbols])},");
        writer.Line($"    {Words([transcript.Accession, .. transcript.EquivalentAccessions])},");
        writer.Line($"    {Words([transcript.ProteinAccession, .. transcript.EquivalentProteinAccessions])},");
        writer.Line($"    {Literals.Text(model.Gene.Chromosome)},");
        writer.Line($"    {Literals.Text(transcript.Grch37Accession)},");
        writer.Line($"    {Literals.Text(transcript.Grch38Accession)},");
        writer.Line($"    {(transcript.IsForwardStrand ? "true" : "false")},");
        writer.Line($"    {Literals.Text(transcript.Sequence)},");
        writer.Line($"    {Literals.Number(transcript.CodingStart)},");
        writer.Line($"    {Literals.Number(transcript.CodingEnd)},");
        writer.Line($"    {Words(transcript.Exons.SelectMany(exon => new[] { exon.TranscriptStart, exon.TranscriptEnd, exon.Grch37Start, exon.Grch38Start }).Select(number => Literals.Number(number)))},");
        writer.Line($"    {Words(transcript.NumberingOffsets.Select(offset => Literals.Number(offset)))},");
        writer.Line($"    {Words(model.Variants.Select(variant => variant.ShortName))},");
        writer.Line($"    {Words(names.HasMembers ? published : [])})]");
    }

    private static string Words(IEnumerable<string> words) => Literals.Text(string.Join(" ", words));
}
