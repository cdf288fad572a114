using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the assay handle and the members of <c>Assays</c>.</summary>
internal static class AssaysEmitter
{
    private const string Interpretation = "global::Her2Catalog.Interpretation";
    private const string Interpret = "global::Her2Catalog.Catalogs.CatalogInterpreter.Interpret<Data>";
    private const string Find = "global::Her2Catalog.Catalogs.CatalogLookup.Find<Data>";
    private const string Query = "global::Her2Catalog.Catalogs.Query";
    private const string Found = "global::Her2Catalog.LookupStatus.Found";
    private const string Unreadable = "global::Her2Catalog.LookupStatus.Unreadable";
    private const string AsOf = "global::System.DateOnly? asOf = null";
    private const string Build = "global::Her2Catalog.Hgvs.GenomeBuild";

    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        var assays = names.Model.Assays;
        writer.Summary("The assays of the catalog.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public static class Assays");
        writer.Summary("All assays, in the catalog's order.");
        writer.Line("public static AssayList All => default;");
        for (var i = 0; i < assays.Count; i++)
        {
            writer.Line();
            writer.Summary($"{assays[i].Name} ({assays[i].NameJapanese}). {assays[i].Coverage}", assays[i].Statements.Select(statement => $"{statement.Text} ({statement.Source.Facts})"));
            writer.Line($"public static Assay {assays[i].Identifier} => new({i + 1});");
        }

        writer.Close();
        writer.Line();
        HandleEmitter.EmitList(writer, "Assay", assays.Count);
        writer.Line();
        EmitHandle(writer, names);
    }

    private static void EmitHandle(SourceWriter writer, EmissionNames names)
    {
        var assays = names.Model.Assays;
        writer.Summary($"One assay: a handle of {HandleEmitter.SizeOf(assays.Count)}. Its default is no assay.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public readonly struct Assay : global::System.IEquatable<Assay>");
        HandleEmitter.EmitIdentity(writer, "Assay", assays.Count);
        writer.Line();
        writer.Summary("The id, comparable over catalogs.");
        writer.Line("public global::Her2Catalog.AssayId Id => new(Identifier);");
        writer.Line();
        writer.Summary("The id, comparable over catalogs.");
        writer.Line("public static implicit operator global::Her2Catalog.AssayId(Assay assay) => assay.Id;");
        HandleEmitter.EmitText(writer, "Identifier", "The id as text.", assays.Select(assay => assay.Identifier));
        HandleEmitter.EmitText(writer, "Name", "Name in English; empty for no assay.", assays.Select(assay => assay.Name));
        HandleEmitter.EmitText(writer, "NameJapanese", "Name as the source prints it.", assays.Select(assay => assay.NameJapanese));
        HandleEmitter.EmitText(writer, "Specimen", "What is tested; <c>NotStated</c> where the source is silent.", assays.Select(assay => assay.Specimen));
        HandleEmitter.EmitText(writer, "Coverage", "What it covers, as far as stated.", assays.Select(assay => assay.Coverage));
        HandleEmitter.EmitText(writer, "Sources", "Where it is described.", assays.Select(assay => SourceText.Of(assay.Source)));
        writer.Line();
        writer.Summary("True where the source says that it analyses every exon of the gene.");
        writer.Switch("public bool CoversAllExons", "index", assays.Select((assay, i) => (Literals.Number(i + 1), "true", assay.CoversAllExons)).Where(arm => arm.CoversAllExons).Select(arm => (arm.Item1, arm.Item2)), "false");
        writer.Line();
        writer.Summary("The assay to confirm its result with; none where nothing is said.");
        writer.Switch("public Assay ConfirmWith", "index", assays.Select((assay, i) => (Literals.Number(i + 1), $"new({assay.ConfirmWithIndex + 1})", assay.ConfirmWithIndex)).Where(arm => arm.ConfirmWithIndex >= 0).Select(arm => (arm.Item1, arm.Item2)), "default");
        if (names.IsLarge)
        {
            LargeTargetsEmitter.Emit(writer, names.Model);
        }
        else
        {
            EmitTargets(writer, names.Model);
        }

        EmitInterpretations(writer);
        writer.Close();
    }

    private static void EmitTargets(SourceWriter writer, CatalogModel model)
    {
        writer.Line();
        writer.Summary("The rows of its table, as printed; none where it lists no targets. Each access makes the list anew.");
        writer.Open("public global::System.Collections.Generic.IReadOnlyList<global::Her2Catalog.Target> Targets => index switch");
        for (var i = 0; i < model.Assays.Count; i++)
        {
            var targets = EvidenceEmitter.Targets(model, model.Assays[i]).ToArray();
            if (targets.Length > 0)
            {
                writer.Line($"{i + 1} =>");
                writer.Line("[");
                foreach (var target in targets)
                {
                    writer.Line($"    {target},");
                }

                writer.Line("],");
            }
        }

        writer.Line("_ => [],");
        writer.Close(";");
    }

    private static void EmitInterpretations(SourceWriter writer)
    {
        writer.Line();
        Document(writer, "a protein", "variant", "The protein, as from a report that names no DNA.");
        writer.Line($"public {Interpretation} Interpret(Variant variant, {AsOf}) =>");
        writer.Line($"    {Interpret}(index, new {Query}(variant.IsNone ? {Unreadable} : {Found}, variant.Index, 0, false), asOf);");
        writer.Line();
        Document(writer, "a DNA change", "allele", "The DNA change.");
        writer.Line($"public {Interpretation} Interpret(Allele allele, {AsOf}) =>");
        writer.Line($"    {Interpret}(index, new {Query}(allele.IsNone ? {Unreadable} : {Found}, allele.Variant.Index, allele.Index, true), asOf);");
        writer.Line();
        Document(writer, "DNA that gives a protein, though it is none of the catalog's alleles,", "variant", "The protein that the DNA gives.");
        writer.Line($"public {Interpretation} InterpretOtherAllele(Variant variant, {AsOf}) =>");
        writer.Line($"    {Interpret}(index, new {Query}(variant.IsNone ? {Unreadable} : {Found}, variant.Index, 0, true), asOf);");
        foreach (var (element, what) in new[] { ("char", "Any spelling."), ("byte", "Any spelling, UTF-8.") })
        {
            writer.Line();
            Document(writer, "a name", "text", what);
            writer.Line($"public {Interpretation} Interpret(global::System.ReadOnlySpan<{element}> text, {AsOf}) =>");
            writer.Line($"    Interpret(text, {Build}.Unspecified, asOf);");
            writer.Line();
            Document(writer, "a name", "text", what, hasBuild: true);
            writer.Line($"public {Interpretation} Interpret(global::System.ReadOnlySpan<{element}> text, {Build} build, {AsOf}) =>");
            writer.Line($"    {Interpret}(index, {Find}(text, build), asOf);");
        }
    }

    private static void Document(SourceWriter writer, string what, string parameter, string meaning, bool hasBuild = false)
    {
        writer.Summary($"What a result of this assay for {what} may be used for. Never throws, allocates nothing.");
        writer.Line($"/// <param name=\"{parameter}\">{meaning}</param>");
        if (hasBuild)
        {
            writer.Line("/// <param name=\"build\">The build that positions count in, where the text does not say.</param>");
        }

        writer.Line("/// <param name=\"asOf\">The date to answer for; the newest edition's if not given.</param>");
    }
}
