using Her2Catalog.Compiler.Lowering;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints what analyzers of code that uses the catalog need to know, as an attribute of its class.</summary>
internal static class NamesEmitter
{
    public static void Emit(SourceWriter writer, LoweredCatalog catalog)
    {
        var model = catalog.Model;
        var transcript = model.Transcript;
        writer.Line("[global::Her2Catalog.Lookup.CatalogNames(");
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
        writer.Line($"    {Words(ReferenceLowering.ExonNumbers(transcript).Select(number => Literals.Number(number)))},");
        writer.Line($"    {Words(transcript.NumberingOffsets.Select(offset => Literals.Number(offset)))},");
        writer.Line($"    {Words(model.Variants.Select(variant => variant.ShortName))},");
        writer.Line($"    {Words(catalog.PublishedMembers)}{(transcript.Genomic is null ? ")]" : ",")}");
        if (transcript.Genomic is { } genomic)
        {
            writer.Line($"    GenomicSequence = {Literals.Text(genomic.Bases)},");
            writer.Line($"    Grch37Start = {Literals.Number(genomic.Grch37Start)},");
            writer.Line($"    Grch38Start = {Literals.Number(genomic.Grch38Start)})]");
        }
    }

    private static string Words(IEnumerable<string> words) => Literals.Text(ReferenceLowering.Words(words));
}
