using System.Runtime.Loader;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator.Tests;

/// <summary>Compiles what is emitted, loads it, and asks it.</summary>
public class EmittedCodeTests
{
    [Fact]
    public void Switch_and_perfect_hash_give_equal_answers()
    {
        var names = Vectors.Read("describe-alleles.tsv").SelectMany(row => new[] { row["input"], row["coding"], row["protein"], row["protein_short"] })
            .Concat(CatalogFixture.Real.Files["variants/names.csv"].Split('\n', ',')).Concat(CatalogFixture.Real.Files["assays/oncomine-dx-target-test.csv"].Split('\n', ',')).Distinct().ToArray();
        var bySwitch = Answers("Switch", names);
        var byHash = Answers("PerfectHash", names);
        Assert.Equal(bySwitch, byHash);
        Assert.Equal(Answers("Auto", names), byHash);
        Assert.True(bySwitch.Count(answer => answer.Contains("Found", StringComparison.Ordinal)) > 100);
    }

    [Fact]
    public void A_date_selects_between_two_editions()
    {
        // A later edition, made up for this test: row 50 (I767F) becomes a companion diagnostic on 2024-06-01.
        const string table = "assays/oncomine-dx-target-test.csv";
        const string row = "50,ReferenceOnly,19,p.I767F,c.2299A>T,2023-11-01,,Table1";
        var catalog = CatalogFixture.Real
            .With("her2.yaml", "jurisdictions:\n", "  - id: 2024-06\n    as_of: 2024-06-01\njurisdictions:\n")
            .With(table, row, "50,ReferenceOnly,19,p.I767F,c.2299A>T,2023-11-01,2024-06-01,Table1\n55,CompanionDiagnostic,19,p.I767F,c.2299A>T,2024-06-01,,Table1")
            .With("assays/oncomine-dx-target-test.yaml", "companion_diagnostic: 48", "companion_diagnostic: 49")
            .With("assays/oncomine-dx-target-test.yaml", "reference_only: 6", "reference_only: 5")
            .Resealed();
        var type = Load(catalog, GeneratorHarness.Declaration);
        Assert.Equal((PermittedUse.ReferenceOnly, "2023-11"), Interpret(type, "I767F", new DateOnly(2024, 5, 31)));
        Assert.Equal((PermittedUse.CompanionDiagnostic, "2024-06"), Interpret(type, "I767F", new DateOnly(2024, 6, 1)));
        Assert.Equal((PermittedUse.CompanionDiagnostic, "2024-06"), Interpret(type, "I767F", null));
        Assert.Equal((PermittedUse.NotStated, ""), Interpret(type, "I767F", new DateOnly(2023, 10, 1)));
    }

    [Theory]
    [InlineData("*/ } evil */")]
    [InlineData("</summary><script>&amp;")]
    [InlineData("\\\" + Evil() + \\\"")]
    [InlineData("\\u2028class Evil { }\\u2029")] // what else ends a line of C# is a control character, which the check rejects
    [InlineData("{0} $\\\"{Evil}\\\" \\\\u0022;")]
    public void Text_of_a_catalog_stays_text(string text)
    {
        var catalog = CatalogFixture.Real
            .With("assays/guardant360-cdx.yaml", "name: Guardant360 CDx\n", $"name: \"{text}\"\n")
            .With("evidence/statements.yaml", "text: HER2 is a receptor", $"text: \"{text}\"\n    #")
            .With("variants/mentioned.yaml", "text: This variant is known by four published names.", $"text: \"{text}\"")
            .Resealed();
        var type = Load(catalog, GeneratorHarness.Declaration);
        var name = type.GetNestedType("Assays")!.GetProperty("Guardant360Cdx")!.GetValue(null)!;
        var read = (string)name.GetType().GetProperty("Name")!.GetValue(name)!;
        Assert.Equal(CatalogText(catalog), read);
    }

    // A character that changes the order of others makes code read as something that it is not (CVE-2021-42574).
    [Fact]
    public void No_character_of_a_catalog_that_is_invisible_or_reorders_text_gets_into_code_or_messages()
    {
        const string text = "a\\u202Eb\\u2066c\\u200Bd\\u00ADe";
        var catalog = CatalogFixture.Real
            .With("assays/guardant360-cdx.yaml", "name: Guardant360 CDx\n", $"name: \"{text}\"\n")
            .With("evidence/statements.yaml", "text: HER2 is a receptor", $"text: \"{text}\"\n    #")
            .With("evidence/therapies.yaml", "class: antibody-drug", $"class: \"{text}\" #")
            .Resealed();
        var result = new GeneratorHarness().Run(catalog, GeneratorHarness.Declaration);
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("aU+202EbU+2066cU+200BdU+00ADe", StringComparison.Ordinal));
        Assert.All(result.GeneratedSources, source => Assert.DoesNotMatch(@"[\p{Cf}\p{Cc}-[\n]]", source.SourceText.ToString()));

        var broken = catalog.With("assays/guardant360-cdx.yaml", "therapy: TrastuzumabDeruxtecan", $"therapy: \"{text}\\e[2J\"");
        Assert.NotEmpty(broken.Compile().Findings);
        Assert.All(broken.Compile().Findings, finding => Assert.DoesNotMatch(@"[\p{Cf}\p{Cc}]", finding.Message.ToString()));
    }

    // A small catalog, so that a person can read every file.
    [Fact]
    public void Every_emitted_file_of_a_small_catalog_reads_as_its_snapshot()
    {
        var result = new GeneratorHarness().Run(CatalogFixture.OwnGene, "[global::Her2Catalog.VariantCatalog(\"syn.yaml\")] public static partial class Syn;");
        Assert.Empty(result.Diagnostics);
        Snapshot.VerifyAll(result.GeneratedSources.Select(source => (source.HintName.Replace("Syn.", string.Empty, StringComparison.Ordinal).Replace(".g.cs", ".cs", StringComparison.Ordinal), source.SourceText.ToString())));
    }

    [Fact]
    public void Code_of_another_gene_mentions_no_name_of_HER2()
    {
        var result = new GeneratorHarness().Run(CatalogFixture.OwnGene, "[global::Her2Catalog.VariantCatalog(\"syn.yaml\")] public static partial class Syn;");
        Assert.All(result.GeneratedSources, source => Assert.DoesNotMatch("755|2264|ERBB2|NM_004448|Oncomine|Trastuzumab|Japan\\b", source.SourceText.ToString()));
    }

    // An INFO id of a VCF consists of ASCII letters, digits, _ and . (VCF 4.4, 1.6.1.8).
    [Theory]
    [InlineData("Her2", "HER2")]
    [InlineData("StExample", "STEXAMPLE")]
    [InlineData("Prüfung_2", "PR_FUNG_2")]
    [InlineData("ıİ遺伝子", "_____")]
    public void The_prefix_of_added_columns_is_the_class_in_characters_that_a_VCF_accepts(string className, string prefix)
    {
        var type = Load(CatalogFixture.Real, $"namespace Demo; /** <summary>A catalog.</summary> */ [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] public static partial class {className};", className);
        Assert.Equal(prefix, ((ICatalog)type.GetProperty("Catalog")!.GetValue(null)!).ColumnPrefix);
    }

    private static string CatalogText(CatalogFixture catalog) => catalog.Compile().Model!.Assays.Single(assay => assay.Identifier == "Guardant360Cdx").Name.English;

    private static string[] Answers(string dispatch, string[] names)
    {
        var type = Load(CatalogFixture.Real, GeneratorHarness.Declaration.Replace("\"her2.yaml\"", $"\"her2.yaml\", Dispatch = global::Her2Catalog.Dispatch.{dispatch}", StringComparison.Ordinal));
        var find = FindOf(type);
        return [.. names.Select(name => $"{name} {find(name)}")];
    }

    private static Func<string, string> FindOf(Type catalog)
    {
        var variant = catalog.GetNestedType("Variant")!;
        var tryParse = variant.GetMethod("TryParse", [typeof(string), typeof(IFormatProvider), variant.MakeByRefType()])!;
        return text =>
        {
            var arguments = new object?[] { text, null, null };
            return tryParse.Invoke(null, arguments) is true ? $"Found {arguments[2]}" : "no";
        };
    }

    private static (PermittedUse Use, string Edition) Interpret(Type catalog, string name, DateOnly? asOf)
    {
        var assay = catalog.GetNestedType("Assays")!.GetProperty("OncomineDxTargetTest")!.GetValue(null)!;
        var variant = catalog.GetNestedType("Variants")!.GetProperty(name)!.GetValue(null)!;
        var interpret = assay.GetType().GetMethod("Interpret", [variant.GetType(), typeof(DateOnly?)])!;
        var answer = interpret.Invoke(assay, [variant, asOf])!;
        return ((PermittedUse)answer.GetType().GetProperty("Use")!.GetValue(answer)!, (string)answer.GetType().GetProperty("Edition")!.GetValue(answer)!);
    }

    private static Type Load(CatalogFixture catalog, string declaration, string className = "Tested")
    {
        var harness = new GeneratorHarness();
        Assert.Empty(harness.Run(catalog, declaration).Diagnostics);
        using var image = new MemoryStream();
        var emitted = harness.Output!.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Take(10)));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Demo." + className, throwOnError: true)!;
    }
}
