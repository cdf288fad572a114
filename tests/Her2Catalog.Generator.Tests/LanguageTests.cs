using System.Globalization;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Her2Catalog.Generator.Tests;

/// <summary>A diagnostic is rendered in the language of the build or editor that shows it.</summary>
public class LanguageTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void A_diagnostic_of_the_generator_has_its_message_in_both_languages()
    {
        var result = new GeneratorHarness().Run(CatalogFixture.Real.With(Table, "c.2264T>C", "c.2264A>C"));
        AssertText(
            result.Diagnostics.Single(item => item.Id == "HER2901"),
            "The catalog 'her2.yaml' has 1 error, so no code is generated.",
            "カタログ「her2.yaml」にエラーが1件あるため、コードを生成しない");
    }

    [Fact]
    public async Task A_diagnostic_of_a_catalog_file_has_its_message_in_both_languages()
    {
        var diagnostics = await GeneratorHarness.Analyze(CatalogFixture.Real.With(
            "assays/guardant360-cdx.yaml", "therapy: TrastuzumabDeruxtecan", "therapy: TrastuzumabDeruxtekan"));
        AssertText(
            diagnostics.First(item => item.Id == "HER2303"),
            "There is no therapy 'TrastuzumabDeruxtekan' in the catalog. Did you mean 'TrastuzumabDeruxtecan'?",
            "治療薬「TrastuzumabDeruxtekan」がカタログにない。もしかして：TrastuzumabDeruxtecan");
    }

    [Fact]
    public async Task A_diagnostic_of_code_has_its_message_and_title_in_both_languages()
    {
        const string code = "namespace Demo; class User { object Ask() => Syn.Variant.Parse(\"p.A59V\"); }";
        var harness = new GeneratorHarness();
        harness.Run(
            CatalogFixture.OwnGene,
            "namespace Demo; [global::Her2Catalog.VariantCatalog(\"syn.yaml\")] public static partial class Syn;",
            code);
        var analyzed = harness.Output!.WithAnalyzers([new CatalogUseAnalyzer()]);
        var diagnostic = Assert.Single(await analyzed.GetAnalyzerDiagnosticsAsync());
        AssertText(
            diagnostic,
            "'p.A59V' is p.(Ala59Val), which is not in the catalog. At residue 59, the catalog contains A59G.",
            "「p.A59V」（p.(Ala59Val)）はカタログに未登録。残基59に登録済み：A59G");
        Assert.Contains("カタログに未登録", diagnostic.Descriptor.Title.ToString(Japanese), StringComparison.Ordinal);
    }

    private static void AssertText(Diagnostic diagnostic, string english, string japanese)
    {
        Assert.StartsWith(english, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith(japanese, diagnostic.GetMessage(Japanese), StringComparison.Ordinal);
    }
}
