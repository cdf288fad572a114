namespace Her2Catalog.Package.Tests;

/// <summary>The analyzers and fixes as they come out of the package.</summary>
[Collection(OneRun.Name)]
[Trait("Category", "Package")]
public class MistakeTests(PackedRun run)
{
    [Fact]
    public void Wrong_constants_are_reported_by_the_build_and_only_fixes_that_keep_the_meaning_run_in_dotnet_format()
    {
        var project = run.Consumer("Mistakes", "Mistakes");
        var build = run.Dotnet(project, "build", "--nologo");
        Assert.Equal(1, build.Exit);
        AssertReports(build, "Mistakes.cs(5,71): error HER2502: 'p.K755S': NP_004439.2 has Leu (L) at residue 755, not K; did you mean 'p.L755S'?");
        AssertReports(build, "Mistakes.cs(7,66): warning HER2501: 'p.L755Q' is p.(Leu755Gln), which is not in the catalog.");
        AssertReports(build, $"({PackedRun.Address}/blob/HEAD/docs/rules/HER2501.md)");

        run.Dotnet(project, "format", "analyzers", "--diagnostics", "HER2501", "HER2502", "HER2504", "--severity", "info").Well();
        var code = File.ReadAllText(Path.Combine(project, "Mistakes.cs"));
        Assert.Contains("Parse(\"p.K755S\")", code, StringComparison.Ordinal); // which variant was meant, only a person can say
        Assert.Contains("Her2.Variants.Y772_A775dup", code, StringComparison.Ordinal);
        Assert.Contains("Parse(\"p.L755Q\")", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_catalog_of_ones_own_is_an_error_of_the_build_at_its_place()
    {
        var project = run.Consumer("BrokenCatalog", "BrokenCatalog");
        var build = run.Dotnet(project, "build", "--nologo");
        Assert.Equal(1, build.Exit);
        AssertReports(build, "egfr.yaml(3,1): error HER2006");
        AssertReports(build, "error HER2901");
    }

    private static void AssertReports(Answer build, string message) => Assert.Contains(message, build.Text, StringComparison.Ordinal);
}
