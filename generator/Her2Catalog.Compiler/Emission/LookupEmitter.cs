namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the public lookups.</summary>
internal static class LookupEmitter
{
    private const string Lookup = "global::Her2Catalog.Catalogs.CatalogLookup";
    private const string Build = "global::Her2Catalog.Hgvs.GenomeBuild";

    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        EmitReference(writer, names);
        foreach (var (element, what) in new[] { ("char", "text"), ("byte", "UTF-8 text") })
        {
            EmitOverloads(writer, element, what);
        }

        EmitGenomic(writer);
        EmitAnnotation(writer);
        EmitListed(writer);
        EmitColumn(writer, "FindAll", "Variant of each text of a column, in any spelling.", hasBuild: true);
        EmitColumn(writer, "FindAllListed", "Variant of each text of a column that is a listed spelling, letter by letter; several times as fast, and nothing is read by meaning.", hasBuild: false);
    }

    private static void EmitReference(SourceWriter writer, EmissionNames names)
    {
        var transcript = names.Model.Transcript;
        writer.Summary($"The transcript that names are held against, {transcript.Accession}.");
        writer.Line("public static global::Her2Catalog.Hgvs.Transcript Reference => Data.Reference;");
    }

    private static void EmitOverloads(SourceWriter writer, string element, string what)
    {
        var text = $"global::System.ReadOnlySpan<{element}> text";
        writer.Gap();
        Document(writer, $"Finds the variant that a {what} names, in any spelling. Never throws, allocates nothing.", hasBuild: false, hasAllele: false);
        writer.Line($"public static global::Her2Catalog.LookupStatus TryFind({text}, out Variant variant) => TryFind(text, {Build}.Unspecified, out variant, out _);");
        writer.Line();
        Document(writer, $"Finds the variant that a {what} names, in any spelling. Never throws, allocates nothing.", hasBuild: true, hasAllele: false);
        writer.Line($"public static global::Her2Catalog.LookupStatus TryFind({text}, {Build} build, out Variant variant) => TryFind(text, build, out variant, out _);");
        writer.Line();
        Document(writer, $"Finds the variant, and the allele, that a {what} names. Never throws, allocates nothing.", hasBuild: true, hasAllele: true);
        writer.Open($"public static global::Her2Catalog.LookupStatus TryFind({text}, {Build} build, out Variant variant, out Allele allele)");
        EmitBody(writer, $"{Lookup}.Find<Data>(text, build)");
        writer.Close();
    }

    private static void EmitGenomic(SourceWriter writer)
    {
        writer.Line();
        writer.Summary("Finds the variant that an allele on the gene's chromosome is, as a VCF or MAF row has it. Never throws, allocates nothing.");
        writer.Line("/// <param name=\"build\">The build that the position counts in.</param>");
        writer.Line("/// <param name=\"position\">1-based position of the first reference base.</param>");
        writer.Line("/// <param name=\"reference\">Reference bases, ASCII; empty or <c>-</c> for an insertion behind the position.</param>");
        writer.Line("/// <param name=\"alternative\">Bases in their place, ASCII; empty or <c>-</c> for a deletion.</param>");
        writer.Line("/// <param name=\"variant\">The variant, none unless Found.</param>");
        writer.Line("/// <param name=\"allele\">The allele, none unless the catalog holds this very DNA change.</param>");
        writer.Open($"public static global::Her2Catalog.LookupStatus TryFind({Build} build, int position, global::System.ReadOnlySpan<byte> reference, global::System.ReadOnlySpan<byte> alternative, out Variant variant, out Allele allele)");
        EmitBody(writer, $"{Lookup}.Find<Data>(build, position, reference, alternative)");
        writer.Close();
    }

    private static void EmitAnnotation(SourceWriter writer)
    {
        const string space = "global::Her2Catalog.Annotation", task = "global::System.Threading.Tasks.Task", pipelines = "global::System.IO.Pipelines";
        const string options = $"{space}.AnnotationOptions options";
        writer.Line();
        writer.Summary("Makes the annotator of a MAF, VCF, TSV or CSV from its first bytes, for use on spans.");
        writer.Line("/// <param name=\"text\">UTF-8; at least the lines up to the one that names the columns.</param>");
        writer.Line("/// <param name=\"options\">How to annotate.</param>");
        writer.Line($"/// <exception cref=\"{space}.AnnotationException\">What the table is cannot be told.</exception>");
        writer.Line($"public static {space}.TableAnnotator CreateAnnotator(global::System.ReadOnlySpan<byte> text, {options}) => {space}.TableAnnotator.Create<Data>(text, true, options)!;");
        foreach (var (input, output) in new[] { ("global::System.IO.Stream", "global::System.IO.Stream"), ($"{pipelines}.PipeReader", $"{pipelines}.PipeWriter") })
        {
            writer.Line();
            writer.Summary("Annotates a MAF, VCF, TSV or CSV: variant, match and each assay's use are added to its rows, every other byte stays as it is. Allocates nothing a row.");
            writer.Line("/// <param name=\"input\">The table, UTF-8, uncompressed; read to its end and left open.</param>");
            writer.Line("/// <param name=\"output\">Gets the table; flushed and left open.</param>");
            writer.Line("/// <param name=\"options\">How to annotate.</param>");
            writer.Line("/// <param name=\"cancellationToken\">Ends the work; what was written by then is no whole table.</param>");
            writer.Line($"/// <exception cref=\"{space}.AnnotationException\">What the table is cannot be told; or, where that is asked for, a row is at fault.</exception>");
            writer.Line($"public static {task}<{space}.AnnotationSummary> AnnotateAsync({input} input, {output} output, {options}, global::System.Threading.CancellationToken cancellationToken = default) =>");
            writer.Line($"    {space}.TableStreams.AnnotateAsync<Data>(input, output, options, cancellationToken);");
        }
    }

    private static void EmitListed(SourceWriter writer)
    {
        foreach (var (element, what) in new[] { ("char", "text"), ("byte", "UTF-8 text") })
        {
            writer.Line();
            writer.Summary($"Finds the variant that a {what} names in a listed spelling: a preferred or published name, letter by letter. Nothing is read by meaning, so that a miss is as quick as a hit. Never throws, allocates nothing.");
            writer.Line("/// <param name=\"text\">Such as <c>p.L755S</c>, <c>NM_004448.4:c.2264T&gt;C</c>.</param>");
            writer.Line("/// <param name=\"variant\">The variant, none unless found.</param>");
            writer.Line("/// <returns>False where the text is no listed spelling; it may mean a variant of the catalog all the same.</returns>");
            writer.Open($"public static bool TryFindListed(global::System.ReadOnlySpan<{element}> text, out Variant variant)");
            writer.Line($"variant = new Variant({Lookup}.FindListed<Data>(text));");
            writer.Line("return !variant.IsNone;");
            writer.Close();
        }
    }

    private static void EmitColumn(SourceWriter writer, string method, string summary, bool hasBuild)
    {
        writer.Line();
        writer.Summary(summary + " Allocates nothing.");
        writer.Line("/// <param name=\"utf8\">The texts one behind the other, as in a string column of Apache Arrow.</param>");
        writer.Line("/// <param name=\"offsets\">Where each text begins, and where the last one ends: one entry more than there are texts.</param>");
        writer.Line("/// <param name=\"variants\">Takes <see cref=\"Variant.Index\"/> of each text, 0 for none.</param>");
        if (hasBuild)
        {
            writer.Line("/// <param name=\"build\">The build that positions count in, where a text does not say.</param>");
        }

        writer.Line("/// <exception cref=\"global::System.ArgumentException\">There are more texts than room for their variants, or an offset is outside the texts.</exception>");
        writer.Line($"public static void {method}(global::System.ReadOnlySpan<byte> utf8, global::System.ReadOnlySpan<int> offsets, global::System.Span<int> variants{(hasBuild ? $", {Build} build = {Build}.Unspecified" : string.Empty)}) => {Lookup}.{method}<Data>(utf8, offsets, variants{(hasBuild ? ", build" : string.Empty)});");
    }

    private static void EmitBody(SourceWriter writer, string find)
    {
        writer.Line($"var query = {find};");
        writer.Line("variant = new Variant(query.Variant);");
        writer.Line("allele = new Allele(query.Allele);");
        writer.Line("return query.Status;");
    }

    private static void Document(SourceWriter writer, string summary, bool hasBuild, bool hasAllele)
    {
        writer.Summary(summary);
        writer.Line("/// <param name=\"text\">Such as <c>p.L755S</c>, <c>NM_004448.4:c.2264T&gt;C</c>, <c>chr17:37880220 T&gt;C</c>.</param>");
        if (hasBuild)
        {
            writer.Line("/// <param name=\"build\">The build that positions count in, where the text does not say.</param>");
        }

        writer.Line("/// <param name=\"variant\">The variant, none unless Found.</param>");
        if (hasAllele)
        {
            writer.Line("/// <param name=\"allele\">The allele, none unless the text names DNA that the catalog holds.</param>");
        }
    }
}
