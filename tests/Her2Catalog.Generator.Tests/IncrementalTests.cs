using System.Collections;
using System.Globalization;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator.Tests;

[Trait("Category", "CultureFree")]
public class IncrementalTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";

    public static TheoryData<string> HarmlessEdits => ["nothing", "code", "comment", "order", "unrelated file"];

    [Fact]
    public void The_real_catalog_compiles_with_warnings_as_errors_and_documentation_checked()
    {
        var harness = new GeneratorHarness();
        var result = harness.Run(CatalogFixture.Real);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(10, result.GeneratedSources.Length);
        Assert.Empty(harness.Output!.GetDiagnostics());
    }

    [Theory]
    [MemberData(nameof(HarmlessEdits))]
    public void An_edit_that_changes_no_fact_emits_nothing(string edit)
    {
        var harness = new GeneratorHarness();
        harness.Run(CatalogFixture.Real);
        var lines = CatalogFixture.Real.Files[Table].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var catalog = edit switch
        {
            "comment" => CatalogFixture.Real.WithFile(Table, "# a remark\n" + CatalogFixture.Real.Files[Table]),
            "order" => CatalogFixture.Real.WithFile(Table, string.Join('\n', lines.Take(2).Concat(lines.Skip(2).Reverse()))),
            "unrelated file" => CatalogFixture.Real.WithFile("assays/other.csv", "a,b\n"),
            _ => CatalogFixture.Real,
        };
        string[] sources = edit == "code" ? [GeneratorHarness.Declaration, "class Unrelated { }"] : [GeneratorHarness.Declaration];
        var second = harness.Run(catalog, sources);

        // New objects with equal content come in every time: the step that reads them finds out, and what follows is cached.
        var filesChange = edit is "comment" or "order" or "unrelated file";
        AssertReason(second, GeneratorSteps.Declarations, IncrementalStepRunReason.Unchanged);
        AssertReason(second, GeneratorSteps.Files, filesChange ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Unchanged);
        AssertReason(second, GeneratorSteps.Catalogs, filesChange ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached);
        AssertReason(second, GeneratorSteps.Models, IncrementalStepRunReason.Cached);
        AssertReason(second, GeneratorSteps.Diagnostics, IncrementalStepRunReason.Cached);
        Assert.All(second.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_changed_fact_emits_again()
    {
        var harness = new GeneratorHarness();
        harness.Run(CatalogFixture.Real);
        var second = harness.Run(CatalogFixture.Real.With("assays/guardant360-cdx.yaml", "specimen: plasma", "specimen: blood plasma").Resealed());
        AssertReason(second, GeneratorSteps.Declarations, IncrementalStepRunReason.Unchanged);
        AssertReason(second, GeneratorSteps.Files, IncrementalStepRunReason.Modified);
        AssertReason(second, GeneratorSteps.Catalogs, IncrementalStepRunReason.Modified);
        AssertReason(second, GeneratorSteps.Models, IncrementalStepRunReason.Modified);
        AssertReason(second, GeneratorSteps.Diagnostics, IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void No_step_keeps_a_compilation()
    {
        var result = new GeneratorHarness().Run(CatalogFixture.Real);
        var names = new[] { GeneratorSteps.Files, GeneratorSteps.Declarations, GeneratorSteps.Catalogs, GeneratorSteps.Models, GeneratorSteps.Diagnostics };
        foreach (var output in names.SelectMany(name => result.TrackedSteps[name]).SelectMany(step => step.Outputs))
        {
            AssertPlain(output.Value, depth: 0);
        }
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void The_same_bytes_come_out_in_every_culture(string culture)
    {
        var expected = Sources();
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Sources());
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    private static string[] Sources() => [.. new GeneratorHarness().Run(CatalogFixture.Real).GeneratedSources.Select(source => source.SourceText.ToString())];

    private static void AssertReason(GeneratorRunResult result, string step, IncrementalStepRunReason reason)
    {
        Assert.NotEmpty(result.TrackedSteps[step]);
        Assert.All(result.TrackedSteps[step].SelectMany(item => item.Outputs), output => Assert.Equal((step, reason), (step, output.Reason)));
    }

    private static void AssertPlain(object? value, int depth)
    {
        if (value is null or string || value.GetType().IsPrimitive || depth > 12)
        {
            return;
        }

        var type = value.GetType();
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or Array or IDictionary, type.FullName);
        Assert.False(type.FullName!.StartsWith("System.Collections.Immutable", StringComparison.Ordinal), type.FullName);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertPlain(item, depth + 1);
            }
        }
        else if (!type.IsEnum)
        {
            foreach (var property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract"))
            {
                AssertPlain(property.GetValue(value), depth + 1);
            }
        }
    }
}
