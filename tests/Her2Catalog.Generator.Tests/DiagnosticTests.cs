using System.Text;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator.Tests;

public class DiagnosticTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";

    [Theory]
    [InlineData("HER2103", Table, "c.2264T>C", "c.2264A>C", "A>C")]
    [InlineData("HER2206", "assays/guardant360-cdx.yaml", "p.T798I", "p.L755Q", "p.L755Q")]
    [InlineData("HER2007", "evidence/statements.yaml", "topic: Gene", "topic: Genes", "Genes")]
    public async Task The_build_points_at_line_and_column(string rule, string file, string old, string put, string fault)
    {
        var catalog = CatalogFixture.Real.With(file, old, put);
        var diagnostic = Assert.Single(await GeneratorHarness.Analyze(catalog), item => item.Id == rule);
        var expected = new LineMap(catalog.Files[file]).Locate(catalog.Files[file].IndexOf(put, StringComparison.Ordinal) + put.IndexOf(fault, StringComparison.Ordinal));
        var seen = diagnostic.Location.GetLineSpan();
        Assert.Equal("catalog/" + file, seen.Path);
        Assert.Equal(expected, (seen.StartLinePosition.Line + 1, seen.StartLinePosition.Character + 1));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public async Task A_diagnostic_contains_its_replacement()
    {
        var diagnostics = await GeneratorHarness.Analyze(CatalogFixture.Real.With(Table, "c.2264T>C", "c.2264A>C"));
        Assert.Equal("T", Assert.Single(diagnostics).Properties[CatalogAnalyzer.Replacement]);
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_reported_on_every_machine()
    {
        const string names = "variants/names.csv";
        var diagnostics = await GeneratorHarness.Analyze(CatalogFixture.Real.With(names, "p.A771_M774dup", "é"), Encoding.Latin1);
        var diagnostic = Assert.Single(diagnostics, item => item.Id == "HER2001" && item.Location.GetLineSpan().Path == "catalog/" + names);
        Assert.Equal((3, 0), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task A_fix_of_formatting_is_also_offered_at_the_class()
    {
        var diagnostics = await GeneratorHarness.Analyze(CatalogFixture.Real.With("variants/names.csv", "p.A771_M774dup", "ｐ.A771_M774dup"));
        Assert.Equal(["HER2008", "HER2904"], diagnostics.Select(item => item.Id).Order(StringComparer.Ordinal));
        Assert.Equal("File0.cs", diagnostics.Single(item => item.Id == "HER2904").Location.SourceTree!.FilePath);
    }

    [Fact]
    public async Task The_real_catalog_raises_nothing() => Assert.Empty(await GeneratorHarness.Analyze(CatalogFixture.Real));

    [Fact]
    public void From_a_catalog_with_an_error_nothing_is_generated_and_no_configuration_hides_it()
    {
        var result = new GeneratorHarness().Run(CatalogFixture.Real.With(Table, "c.2264T>C", "c.2264A>C"));
        Assert.Empty(result.GeneratedSources);
        Assert.Equal(["HER2103", "HER2901"], result.Diagnostics.Select(item => item.Id));
        Assert.Equal("catalog/" + Table, result.Diagnostics[0].Location.GetLineSpan().Path);
        var diagnostic = result.Diagnostics[1];
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        Assert.Equal("File0.cs", diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("namespace Demo; [global::Her2Catalog.VariantCatalog(\"none.yaml\")] public static partial class Tested;")]
    [InlineData("namespace Demo; [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] public partial class Tested;")]
    [InlineData("namespace Demo; [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] public static class Tested;")]
    [InlineData("namespace Demo; [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] public static partial class Catalog;")]
    [InlineData("namespace Demo; [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] public static partial class Variants;")]
    [InlineData("namespace Demo; class Outer { [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] static partial class Tested; }")]
    public void A_class_that_cannot_contain_a_catalog_is_an_error(string source)
    {
        var result = new GeneratorHarness().Run(CatalogFixture.Real, source);
        Assert.Empty(result.GeneratedSources);
        Assert.Equal("HER2903", Assert.Single(result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("hers.yaml", "No additional file is named 'hers.yaml'. Did you mean 'her2.yaml'?")]
    [InlineData("catalog/hers.yaml", "No additional file is named 'catalog/hers.yaml'. Did you mean 'catalog/her2.yaml'?")]
    [InlineData("unlike.yaml", "No additional file is named 'unlike.yaml'.")]
    [InlineData("twice.yaml", "Several additional files are named 'twice.yaml' (catalog/a/twice.yaml, catalog/b/twice.yaml). Specify the folder, too.")]
    public void A_manifest_that_is_not_found_is_reported_with_what_was_found(string name, string message)
    {
        var files = CatalogFixture.Real.WithFile("b/twice.yaml", "x: 1\n").WithFile("a/twice.yaml", "x: 1\n");
        var result = new GeneratorHarness().Run(files, $"namespace Demo; [global::Her2Catalog.VariantCatalog(\"{name}\")] public static partial class Tested;");
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("HER2903", message + " (her2 explain HER2903)"), (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_defect_of_the_generator_is_an_error_of_the_build_with_what_to_report()
    {
        var result = new GeneratorHarness(new VariantCatalogGenerator((_, _, _) => throw new InvalidOperationException("a defect"))).Run(CatalogFixture.Real);
        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("HER2902", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("'her2.yaml'. Please report this error: InvalidOperationException: a defect", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_of_the_generator_is_raised_by_a_test_here_and_by_none_of_a_catalog_in_order()
    {
        var table = CatalogFixture.Real.With(Table, "c.2264T>C", "c.2264A>C");
        var raised = new GeneratorHarness().Run(table).Diagnostics
            .Concat(new GeneratorHarness(new VariantCatalogGenerator((_, _, _) => throw new InvalidOperationException())).Run(CatalogFixture.Real).Diagnostics)
            .Concat(new GeneratorHarness().Run(CatalogFixture.Real, "namespace Demo; [global::Her2Catalog.VariantCatalog(\"none.yaml\")] public static partial class Tested;").Diagnostics);
        Assert.Equal(RuleCatalog.OfGenerator.Select(rule => rule.Id), raised.Select(item => item.Id).Where(id => id.StartsWith("HER29", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Empty(new GeneratorHarness().Run(CatalogFixture.Real).Diagnostics);
    }
}
