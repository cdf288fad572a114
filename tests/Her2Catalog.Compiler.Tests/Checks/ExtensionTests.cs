using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>A catalog that extends the shipped one: one mistake at a time, reported in its own files.</summary>
public class ExtensionTests
{
    private const string Manifest = "st-example.yaml";
    private const string Table = "assays/st-example-panel.csv";
    private const string Panel = "assays/st-example-panel.yaml";
    private const string Names = "variants/names.csv";
    private const string Facts = "evidence/facts.csv";
    private const string Mentioned = "variants/mentioned.yaml";

    // A row that the laboratory's report calls a companion diagnostic.
    private static readonly CatalogFixture WithCompanionDiagnostic = CatalogFixture.OwnAssay
        .With(Table, "2,ReferenceOnly", "2,CompanionDiagnostic")
        .With(Panel, "companion_diagnostic: 0", "companion_diagnostic: 1")
        .With(Panel, "reference_only: 4", "reference_only: 3")
        .With(Panel, "uses:\n", """
            uses:
              - select: {rows: CompanionDiagnostic}
                use: CompanionDiagnostic
                therapy: TrastuzumabDeruxtecan
                jurisdiction: Japan
                from: 2024-03-01
                source: {facts: L1, section: validation}

            """)
        .Resealed();

    public static TheoryData<string, string, string, string, string, string?> Mistakes => new()
    {
        // rule, file, what is there, what is put there, the characters at fault, the remedy
        { "HER2014", Manifest, "extends: her2.yaml", "extends: her3.yaml", "her3.yaml", null },
        { "HER2014", Manifest, "extends: her2.yaml", "extends: st-example.yaml", "st-example.yaml", null },
        { "HER2313", Manifest, "as_of: 2024-03-01", "as_of: 2023-11-01", "2023-11-01", null },
        { "HER2313", Manifest, "as_of: 2024-03-01", "as_of: 2023-10-01", "2023-10-01", null },
        { "HER2313", Manifest, "id: 2024-03-st-example", "id: 2023-11", "2023-11", null },
        { "HER2205", Panel, "id: StExamplePanel", "id: OncomineDxTargetTest", "OncomineDxTargetTest", null },
        { "HER2007", Facts, "L2,StEx", "F31,StEx", "F31", null },
        { "HER2201", Mentioned, "protein: p.L755F", "protein: p.Y772_A775dup", "p.Y772_A775dup", null },
        { "HER2204", Names, "p.V773_M774insMAYV,p.Y772_A775dup", "p.A775_G776insYVMA,p.L755F", "p.A775_G776insYVMA", null },
        { "HER2201", Names, "p.V773_M774insMAYV,p.Y772_A775dup", "p.A775_G776insYVMA,p.Y772_A775dup", "p.A775_G776insYVMA", null },
        { "HER2303", Panel, "assay: OncomineDxTargetTest", "assay: OncomineDxTest", "OncomineDxTest", "OncomineDxTargetTest" },
        { "HER2304", Panel, "assay: OncomineDxTargetTest", "assay: AmoyDxLungCancerPanel", "AmoyDxLungCancerPanel", null },
        { "HER2103", Table, "c.2264T>C", "c.2264A>C", "A", "T" },
        { "HER2310", Table, "c.2264T>C,2024-03-01", "c.2264T>C,2024-02-01", "2024-02-01", null },
        { "HER2205", "documents.yaml", "id: StExampleReport", "id: JlcsHandbook2023_11", "JlcsHandbook2023_11", null },
        { "HER2205", Manifest, "files:\n", "jurisdictions: [{id: Japan, name: Japan}]\nfiles:\n", "Japan", null },
        { "HER2408", Panel, "facts: L1 LabTable", "facts: L1 F31", "F31", null },
        { "HER2311", Panel, "therapy: TrastuzumabDeruxtecan", "therapy: Afatinib", "Japan", null },
        { "HER2006", Manifest, "extends: her2.yaml", "extends: her2.yaml\ngene: {}", "gene", null },
    };

    [Fact]
    public void The_sample_breaks_no_rule() => Assert.Empty(CatalogFixture.OwnAssay.Compile().Findings);

    [Fact]
    public void An_added_companion_diagnostic_breaks_no_rule() => Assert.Empty(WithCompanionDiagnostic.Compile().Findings);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_in_the_files_that_extend(string rule, string file, string old, string put, string fault, string? remedy)
    {
        var compiled = WithCompanionDiagnostic.With(file, old, put).Compile();
        Assert.Contains(compiled.Findings, finding =>
            finding.Rule.Id == rule && finding.File.Path == "st-example/" + file && CatalogFixture.Fault(finding) == fault && finding.Replacement == remedy);
        Assert.All(compiled.Findings, finding => Assert.StartsWith("st-example/", finding.File.Path, StringComparison.Ordinal));
        Assert.Null(compiled.Model);
    }

    [Fact]
    public void A_repeated_id_of_the_base_catalog_is_related_to_it()
    {
        var compiled = CatalogFixture.OwnAssay.With(Panel, "id: StExamplePanel", "id: Guardant360Cdx").Compile();
        var finding = Assert.Single(compiled.Findings, finding => finding.Rule.Id == "HER2205");
        Assert.Equal("catalog/assays/guardant360-cdx.yaml", finding.Related!.File.Path);
    }

    [Fact]
    public void A_base_catalog_with_errors_is_one_error_at_the_extends_key()
    {
        var broken = CatalogFixture.Real.With("assays/oncomine-dx-target-test.csv", "c.2264T>C", "c.2264A>C");
        var finding = Assert.Single(CatalogFixture.OwnAssay.Extending(broken).Compile().Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("HER2014", "her2.yaml", "The base catalog 'her2.yaml' has 1 error, so it cannot be extended."), (finding.Rule.Id, CatalogFixture.Fault(finding), finding.Message.ToString()));
    }

    [Fact]
    public void A_conflict_with_the_base_catalog_is_reported_at_the_extends_key()
    {
        // A row that cites F09 makes F09 a table, and the shipped names of F09 are in no row of that table.
        var compiled = CatalogFixture.OwnAssay.With(Table, "c.2264T>C,2024-03-01,,LabTable", "c.2264T>C,2024-03-01,,F09").Compile();
        var finding = Assert.Single(compiled.Findings.Where(finding => finding.Rule.Id != "HER2013").GroupBy(finding => finding.Rule.Id)).First();
        Assert.Equal(("HER2207", "her2.yaml", "catalog/variants/names.csv"), (finding.Rule.Id, CatalogFixture.Fault(finding), finding.Related!.File.Path));
        Assert.Null(compiled.Model);
    }

    [Fact]
    public void Catalogs_that_extend_each_other_are_reported()
    {
        SourceFile[] files =
        [
            new("a/one.yaml", "catalog: ONE\nextends: two.yaml\nfiles:\n  facts: facts.csv\n"),
            new("b/two.yaml", "catalog: TWO\nextends: one.yaml\nfiles:\n  facts: facts.csv\n"),
            new("a/facts.csv", "id,document,section,table,topic\n"),
        ];
        var finding = Assert.Single(CatalogCompiler.Compile("a/one.yaml", files, CancellationToken.None).Findings);
        Assert.Equal(("HER2014", "'two.yaml' extends another catalog. Extend that catalog instead."), (finding.Rule.Id, finding.Message.ToString()));
    }

    [Fact]
    public void Files_of_the_shipped_catalog_below_the_own_folder_are_not_left_over()
    {
        var below = CatalogFixture.Real.Sources.Select(file => new SourceFile("st-example/shipped/" + file.Path, file.Content));
        var own = CatalogFixture.OwnAssay.Sources.Where(file => file.Path.StartsWith("st-example/", StringComparison.Ordinal));
        Assert.Empty(CatalogCompiler.Compile("st-example/st-example.yaml", [.. own, .. below], CancellationToken.None).Findings);
    }

    [Fact]
    public void The_model_contains_the_shipped_assays_unchanged()
    {
        var shipped = CatalogFixture.Real.Compile().Model!;
        var model = CatalogFixture.OwnAssay.Compile().Model!;
        Assert.Equal(shipped.Assays.Count + 1, model.Assays.Count);
        Assert.Equal(("2024-03-st-example", "st-example.yaml"), (model.Editions[^1].Id, model.ManifestName));
        Assert.Equal((shipped.Gene, shipped.Transcript, shipped.Therapies), (model.Gene, model.Transcript, model.Therapies));
        foreach (var (before, after) in shipped.Assays.Zip(model.Assays))
        {
            Assert.Equal(before with { Targets = default, Uses = default }, after with { Targets = default, Uses = default });
            Assert.Equal(
                before.Targets.Select(target => (shipped.Alleles[target.AlleleIndex].Coding, target.Use, target.From, target.Until, target.Citation)),
                after.Targets.Select(target => (model.Alleles[target.AlleleIndex].Coding, target.Use, target.From, target.Until, target.Citation)));
            Assert.Equal(
                before.Uses.Select(use => (use with { Selector = null! }, Described(shipped, use.Selector))),
                after.Uses.Select(use => (use with { Selector = null! }, Described(model, use.Selector))));
        }

        Assert.Equal(shipped.Documents, model.Documents.Take(1));
        Assert.Equal(shipped.Variants.Select(variant => (variant.ShortName, variant.KnownFrom)), model.Variants.Where(variant => variant.BaseKnownFrom.Length > 0).Select(variant => (variant.ShortName, variant.BaseKnownFrom)));
        var added = Assert.Single(model.Variants, variant => variant.BaseKnownFrom.Length == 0);
        Assert.Equal(("L755F", "2024-03-01"), (added.ShortName, added.KnownFrom));
    }

    private static string Described(CatalogModel model, SelectorModel selector) =>
        $"{selector.Kind} {string.Join(' ', selector.RowIndexes)} {string.Join(' ', selector.VariantIndexes.Select(index => model.Variants[index].ShortName))} {selector.OnlyUncatalogued}";
}
