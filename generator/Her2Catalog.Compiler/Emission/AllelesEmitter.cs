using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the allele handle and the members of <c>Alleles</c>.</summary>
internal static class AllelesEmitter
{
    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        writer.Summary(!names.HasMembers ? $"The alleles of the catalog. With more than {Literals.Number(EmissionNames.MostMembers)} alleles and variants none has a member of its own: look it up by its name." : "The alleles of the catalog: DNA changes by preferred name.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public static class Alleles");
        writer.Summary("All alleles, variant by variant.");
        writer.Line($"public static AlleleList All => new(0, {Literals.Number(model.Alleles.Count)});");
        for (var i = 0; i < names.MembersOf(model.Alleles.Count); i++)
        {
            var allele = model.Alleles[i];
            writer.Line();
            writer.Summary($"{allele.Coding}, {model.Variants[allele.VariantIndex].LongName}", Remarks(allele));
            writer.Line($"public static Allele {allele.Identifier} => new({i + 1});");
        }

        writer.Close();
        writer.Line();
        EmitList(writer);
        writer.Line();
        EmitHandle(writer, names);
    }

    private static IEnumerable<string> Remarks(AlleleModel allele)
    {
        if (allele.PublishedNames.Count > 0)
        {
            yield return "Published as " + string.Join(", ", allele.PublishedNames);
        }

        if (allele.Grch37.Length > 0)
        {
            yield return $"GRCh37 {allele.Grch37}, GRCh38 {allele.Grch38}";
        }
    }

    private static void EmitHandle(SourceWriter writer, EmissionNames names)
    {
        var alleles = names.Model.Alleles;
        writer.Summary($"One DNA change: a handle of {HandleEmitter.SizeOf(alleles.Count)}. Its default is no allele.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public readonly struct Allele : global::System.IEquatable<Allele>, global::System.ISpanFormattable, global::System.IUtf8SpanFormattable, global::System.ISpanParsable<Allele>, global::System.IUtf8SpanParsable<Allele>");
        HandleEmitter.EmitIdentity(writer, "Allele", alleles.Count);
        const string name = "Preferred name, such as <c>c.2264T&gt;C</c>; empty for no allele.", exon = "Exon of the change.", published = "Names that sources print, where they differ from the preferred one.";
        const string grch37 = "Left-aligned VCF allele in GRCh37, <c>pos:ref:alt</c>; empty where bases outside the exons would decide.", grch38 = "The same in GRCh38.";
        if (names.IsLarge)
        {
            LargeHandleEmitter.EmitName(writer, "Allele", "Name", name);
            LargeHandleEmitter.EmitText(writer, "Exon", exon, alleles.Select(allele => allele.Exon));
            EmitDescribed(writer, "Grch37", grch37);
            EmitDescribed(writer, "Grch38", grch38);
            LargeHandleEmitter.EmitNames(writer, "PublishedNames", published, alleles.Select(allele => allele.PublishedNames.AsEnumerable()));
        }
        else
        {
            HandleEmitter.EmitText(writer, "Name", name, alleles.Select(allele => allele.Coding));
            HandleEmitter.EmitText(writer, "Exon", exon, alleles.Select(allele => allele.Exon));
            HandleEmitter.EmitText(writer, "Grch37", grch37, alleles.Select(allele => allele.Grch37));
            HandleEmitter.EmitText(writer, "Grch38", grch38, alleles.Select(allele => allele.Grch38));
            HandleEmitter.EmitNames(writer, "PublishedNames", published, alleles.Select(allele => allele.PublishedNames.AsEnumerable()));
        }

        writer.Line();
        writer.Summary("The protein that it gives.");
        writer.Line("public Variant Variant => new(index == 0 ? 0 : Data.AlleleVariants[index - 1]);");
        ParsingEmitter.Emit(writer, "Allele", "name of an allele of the catalog", text => $"TryFind({text}, global::Her2Catalog.Hgvs.GenomeBuild.Unspecified, out _, out result)");
        writer.Close();
    }

    private static void EmitDescribed(SourceWriter writer, string property, string summary)
    {
        writer.Line();
        writer.Line($"/// <summary>{summary} The catalog is large, so that each access works it out anew and allocates.</summary>");
        writer.Line($"public string {property} => index == 0 ? \"\" : Data.Reference.Describe(Name).{property};");
    }

    private static void EmitList(SourceWriter writer)
    {
        writer.Summary("A run of alleles, a list without storage.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("public readonly struct AlleleList");
        writer.Line("private readonly int start;");
        writer.Line();
        writer.Open("internal AlleleList(int start, int count)");
        writer.Line("this.start = start;");
        writer.Line("Count = count;");
        writer.Close();
        writer.Line();
        writer.Summary("How many there are.");
        writer.Line("public int Count { get; }");
        writer.Line();
        writer.Summary("One of them, from 0.");
        writer.Line("public Allele this[int position] => (uint)position < (uint)Count ? new(Data.AllelesByVariant[start + position]) : throw new global::System.ArgumentOutOfRangeException(nameof(position));");
        writer.Line();
        writer.Line("internal static AlleleList Of(int variant) =>");
        writer.Line("    variant == 0 ? default : new(Data.AlleleStarts[variant - 1], Data.AlleleStarts[variant] - Data.AlleleStarts[variant - 1]);");
        HandleEmitter.EmitEnumerator(writer, "AlleleList", "Allele");
        writer.Close();
    }
}
