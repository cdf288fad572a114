using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the variant handle and the members of <c>Variants</c>.</summary>
internal static class VariantsEmitter
{
    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        EmitMembers(writer, names);
        writer.Line();
        writer.Summary($"One distinct protein product of {model.Gene.Symbol}: a handle of {HandleEmitter.SizeOf(model.Variants.Count)}. Its default is no variant.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public readonly struct Variant : global::System.IEquatable<Variant>, global::System.ISpanFormattable, global::System.IUtf8SpanFormattable, global::System.ISpanParsable<Variant>, global::System.IUtf8SpanParsable<Variant>");
        HandleEmitter.EmitIdentity(writer, "Variant", model.Variants.Count);
        EmitProperties(writer, names);
        ParsingEmitter.Emit(writer, "Variant", "name of a variant of the catalog", text => $"TryFind({text}, out result)");
        writer.Close();
    }

    private static void EmitMembers(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        writer.Summary(!names.HasMembers ? $"The variants of the catalog. With more than {Literals.Number(EmissionNames.MostMembers)} alleles and variants none has a member of its own: look it up by its name." : "The variants of the catalog, by preferred name; published names are aliases of the same values.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public static class Variants");
        writer.Summary("All variants, in order of their first residue.");
        writer.Line("public static VariantList All => default;");
        var uses = Uses(model);
        for (var i = 0; i < names.MembersOf(model.Variants.Count); i++)
        {
            var variant = model.Variants[i];
            writer.Line();
            writer.Summary(variant.LongName + Place(variant), Remarks(model, variant, uses[i]));
            writer.Line($"public static Variant {variant.Identifier} => new({i + 1});");
            foreach (var alias in variant.PublishedNames.Where(alias => alias.Identifier != variant.Identifier))
            {
                writer.Line();
                writer.Summary($"{variant.LongName}, published as {alias.Name} ({alias.Source.Facts}). The preferred name is {variant.ShortName}.");
                writer.Line($"public static Variant {alias.Identifier} => new({i + 1});");
            }
        }

        writer.Close();
        writer.Line();
        HandleEmitter.EmitList(writer, "Variant", model.Variants.Count);
    }

    private static string Place(VariantModel variant) =>
        (variant.Exon.Length == 0 ? string.Empty : $", exon {variant.Exon}") + (variant.Domain.Length == 0 ? string.Empty : $", {variant.Domain}");

    private static IEnumerable<string> Remarks(CatalogModel model, VariantModel variant, IEnumerable<string> uses)
    {
        if (variant.AlleleIndexes.Count > 0)
        {
            yield return "Alleles: " + string.Join(", ", variant.AlleleIndexes.Select(allele => model.Alleles[allele].Coding));
        }

        foreach (var use in uses)
        {
            yield return use;
        }

        foreach (var statement in variant.Statements)
        {
            yield return $"{statement.Text} ({statement.Source.Facts})";
        }

        yield return $"Source: {SourceText.Of(variant.Source)}, {variant.Source.File}";
    }

    // "Assay: use" of each variant by index, in the order of the assays.
    private static ILookup<int, string> Uses(CatalogModel model)
    {
        var printed = model.Assays.SelectMany((assay, i) => assay.Targets.Select(target => (Assay: i, Variant: model.Alleles[target.AlleleIndex].VariantIndex, target.Use)));
        var claimed = model.Claims.Where(claim => claim.VariantIndex >= 0).Select(claim => (Assay: claim.AssayIndex, Variant: claim.VariantIndex, claim.Use));
        return printed.Concat(claimed)
            .GroupBy(use => (use.Variant, use.Assay))
            .OrderBy(group => group.Key.Assay)
            .ToLookup(group => group.Key.Variant, group => $"{model.Assays[group.Key.Assay].Name}: {string.Join(", ", group.Select(use => use.Use).Distinct())}");
    }

    private static void EmitProperties(SourceWriter writer, EmissionNames names)
    {
        var variants = names.Model.Variants;
        const string name = "Preferred short name, such as <c>L755S</c>; empty for no variant.", longName = "Preferred name in three letters, such as <c>p.Leu755Ser</c>.";
        if (names.IsLarge)
        {
            LargeHandleEmitter.EmitName(writer, "Variant", "Name", name);
            LargeHandleEmitter.EmitName(writer, "Variant", "LongName", longName);
        }
        else
        {
            HandleEmitter.EmitText(writer, "Name", name, variants.Select(variant => variant.ShortName));
            HandleEmitter.EmitText(writer, "LongName", longName, variants.Select(variant => variant.LongName));
        }

        Action<SourceWriter, string, string, IEnumerable<string>> emitText = names.IsLarge ? LargeHandleEmitter.EmitText : HandleEmitter.EmitText;
        Action<SourceWriter, string, string, IEnumerable<int>> emitNumber = names.IsLarge ? LargeHandleEmitter.EmitNumber : HandleEmitter.EmitNumber;
        Action<SourceWriter, string, string, IEnumerable<IEnumerable<string>>> emitNames = names.IsLarge ? LargeHandleEmitter.EmitNames : HandleEmitter.EmitNames;
        emitText(writer, "Exon", "Exon of the change, or first and last joined by a hyphen.", variants.Select(variant => variant.Exon));
        emitText(writer, "Domain", "Part of the protein that it lies in.", variants.Select(variant => variant.Domain));
        emitText(writer, "Consequence", "Sequence Ontology term.", variants.Select(variant => variant.Consequence));
        emitNumber(writer, "FirstResidue", "First residue changed, or before an insertion; counted with the signal peptide. 0 for no variant.", variants.Select(variant => variant.FirstResidue));
        emitNumber(writer, "LastResidue", "Last residue changed, or behind an insertion.", variants.Select(variant => variant.LastResidue));
        emitNames(writer, "PublishedNames", "Names that sources print, where they differ from the preferred one.", variants.Select(variant => variant.PublishedNames.Select(alias => alias.Name)));
        emitText(writer, "Sources", "Where the variant is named: facts and section of the cited document, and the catalog file.", variants.Select(variant => $"{SourceText.Of(variant.Source)}, {variant.Source.File}"));
        writer.Line();
        writer.Summary("What the source says of it, in the catalog's words; allocates.");
        writer.Open("public global::System.Collections.Generic.IReadOnlyList<global::Her2Catalog.SourcedText> Statements => index switch");
        for (var i = 0; i < variants.Count; i++)
        {
            if (variants[i].Statements.Count > 0)
            {
                writer.Line($"{i + 1} => {EvidenceEmitter.SourcedTexts(variants[i].Statements)},");
            }
        }

        writer.Line("_ => [],");
        writer.Close(";");
        writer.Line();
        writer.Summary("Its alleles in the catalog; none where the source names the protein alone.");
        writer.Line("public AlleleList Alleles => AlleleList.Of(index);");
    }
}
