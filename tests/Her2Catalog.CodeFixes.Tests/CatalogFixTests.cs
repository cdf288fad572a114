using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Her2Catalog.CodeFixes.Tests;

public class CatalogFixTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private const string Names = "variants/names.csv";
    private const string Guardant = "assays/guardant360-cdx.yaml";

    [Theory]
    [InlineData("HER2103", Table, "c.2264T>C", "c.2264A>C", "c.2264T>C", "Replace with 'T'")]
    [InlineData("HER2008", Names, "p.A771_M774dup", "\"ｐ.A771_M774dup\"", "\"p.A771_M774dup\"", "Replace with 'p'")]
    [InlineData("HER2012", Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: 'TrastuzumabDeruxtecan '", "therapy: 'TrastuzumabDeruxtecan'", "Remove")]
    [InlineData("HER2303", Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: TrastuzumabDeruxtekan # why", "therapy: TrastuzumabDeruxtecan # why", "Replace with 'TrastuzumabDeruxtecan'")]
    public async Task A_replacement_is_offered_in_the_file_and_changes_nothing_else(string rule, string file, string old, string put, string repaired, string title)
    {
        var broken = CatalogFixture.Real.With(file, old, put);
        var project = FixHarness.Open(broken);
        var document = FixHarness.AdditionalDocument(project, "catalog/" + file);
        var diagnostic = (await FixHarness.Analyze(project)).First(item => item.Id == rule);
        var offer = Assert.Single(await FixHarness.Offers(new CatalogFileFix(), document, diagnostic));
        Assert.Equal(title, offer.Title);
        var changed = await FixHarness.Apply(offer);
        Assert.Equal(CatalogFixture.Real.With(file, old, repaired).Files[file], await FixHarness.Text(changed.GetAdditionalDocument(document.Id)!));
        Assert.Single(changed.GetChanges(project.Solution).GetProjectChanges().Single().GetChangedAdditionalDocuments());
    }

    [Fact]
    public async Task A_finding_without_replacement_has_no_fix()
    {
        var project = FixHarness.Open(CatalogFixture.Real.With(Table, "c.2264T>C", "c.9264T>C"));
        var diagnostic = (await FixHarness.Analyze(project)).First(item => item.Id == "HER2105");
        Assert.Empty(await FixHarness.Offers(new CatalogFileFix(), FixHarness.AdditionalDocument(project, "catalog/" + Table), diagnostic));
    }

    [Fact]
    public async Task The_fix_at_the_class_fixes_formatting_and_leaves_all_else_to_a_person()
    {
        var project = FixHarness.Open(CatalogFixture.Real
            .With(Names, "p.A771_M774dup", "ｐ.A771_M774dup")
            .With(Table, "1,CompanionDiagnostic", "1, companiondiagnostic")
            .With(Table, "2,CompanionDiagnostic", "2,CompanionDiagnostic不可")
            .With(Table, "c.2264T>C", "c.2264A>C"));
        var diagnostics = await FixHarness.Analyze(project);
        var ofClass = Assert.Single(diagnostics, item => item.Id == "HER2904");
        Assert.Equal("Demo.cs", ofClass.Location.SourceTree!.FilePath);
        var document = project.Documents.Single();
        var fix = new CatalogClassFix();
        var all = await fix.GetFixAllProvider().GetFixAsync(new FixAllContext(document, fix, FixAllScope.Solution, null!, fix.FixableDiagnosticIds, new FixHarness.DiagnosticsOf([ofClass]), CancellationToken.None));
        var one = Assert.Single(await FixHarness.Offers(fix, document, ofClass));
        foreach (var action in new[] { all!, one })
        {
            var changed = await FixHarness.Apply(action);
            var files = changed.Projects.Single();
            Assert.Equal(CatalogFixture.Real.Files[Names], await FixHarness.Text(FixHarness.AdditionalDocument(files, "catalog/" + Names)));
            var left = CatalogFixture.Real.With(Table, "c.2264T>C", "c.2264A>C").With(Table, "2,CompanionDiagnostic", "2,CompanionDiagnostic不可");
            Assert.Equal(left.Files[Table], await FixHarness.Text(FixHarness.AdditionalDocument(files, "catalog/" + Table)));
            var ids = (await FixHarness.Analyze(files)).Select(item => item.Id).ToArray();
            Assert.Contains("HER2103", ids);
            Assert.Contains("HER2008", ids);
            Assert.DoesNotContain("HER2904", ids);
        }
    }

    [Theory]
    [InlineData("var v = Her2.Variants.A775_G776insYVMA;", "var v = Her2.Variants.Y772_A775dup;")]
    [InlineData("var v = Her2.Variant.Parse(\"p.K755S\"u8);", "var v = Her2.Variant.Parse(\"p.L755S\"u8);")]
    [InlineData("var v = Her2.Variant.Parse(\"p.V842A\");", "var v = Her2.Variant.Parse(\"p.V842I\");")]
    [InlineData("if (Her2.Find(\"c.2264A>C\").Variant.IsNone) { }", "if (Her2.Find(\"c.2264T>C\").Variant.IsNone) { }")]
    public async Task Code_is_fixed_where_the_name_is(string code, string expected)
    {
        var project = FixHarness.Open(CatalogFixture.Real, Wrap(code));
        var document = project.Documents.Single();
        var diagnostic = Assert.Single(await FixHarness.Analyze(project));
        CodeFixProvider fix = diagnostic.Id == "HER2504" ? new PreferredMemberFix() : new ConstantNameFix();
        var changed = await FixHarness.Apply(Assert.Single(await FixHarness.Offers(fix, document, diagnostic)));
        Assert.Equal(Wrap(expected), await FixHarness.Text(changed.GetDocument(document.Id)!));
    }

    [Fact]
    public async Task A_constant_declared_elsewhere_gets_no_fix()
    {
        var project = FixHarness.Open(CatalogFixture.Real, Wrap("const string name = \"p.K755S\"; var v = Her2.Variant.Parse(name);"));
        Assert.Empty(await FixHarness.Offers(new ConstantNameFix(), project.Documents.Single(), Assert.Single(await FixHarness.Analyze(project))));
    }

    // 'dotnet format' applies a fix through its fix-all, and skips one without.
    [Fact]
    public void Only_a_fix_that_keeps_the_meaning_has_a_fix_all()
    {
        var fixes = typeof(ConstantNameFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider))).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);
        Assert.Equal(["HER2504", "HER2904"], fixes.Where(fix => fix.GetFixAllProvider() is not null).SelectMany(fix => fix.FixableDiagnosticIds).Order(StringComparer.Ordinal));
    }

    // As 'dotnet format' does: the first diagnostic of any rule gives the key, and the fix-all gets those of its own rule.
    [Fact]
    public async Task Every_published_name_is_replaced_at_once_and_no_constant_is()
    {
        const string code = "var a = Her2.Variant.Parse(\"p.L755Q\"); var b = Her2.Variants.A775_G776insYVMA; var c = Her2.Variants.A775_G776insYVMA;";
        var project = FixHarness.Open(CatalogFixture.Real, Wrap(code));
        var document = project.Documents.Single();
        var diagnostics = await FixHarness.Analyze(project);
        Assert.Equal(["HER2501", "HER2504", "HER2504"], diagnostics.Select(item => item.Id).Order(StringComparer.Ordinal));
        var fix = new PreferredMemberFix();
        Assert.Empty(await FixHarness.Offers(fix, document, diagnostics.Single(item => item.Id == "HER2501")));
        var all = await fix.GetFixAllProvider().GetFixAsync(new FixAllContext(document, fix, FixAllScope.Solution, null!, fix.FixableDiagnosticIds, new FixHarness.DiagnosticsOf([.. diagnostics.Where(item => item.Id == "HER2504")]), CancellationToken.None));
        var changed = await FixHarness.Apply(all!);
        Assert.Equal(Wrap(code.Replace("A775_G776insYVMA", "Y772_A775dup", StringComparison.Ordinal)), await FixHarness.Text(changed.GetDocument(document.Id)!));
    }

    private static string Wrap(string statement) => $"using Her2Catalog; class User {{ void Ask() {{ {statement} }} }}";
}
