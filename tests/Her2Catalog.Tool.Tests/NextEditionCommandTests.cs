using System.Text.Json;
using Her2Catalog.Tool.Tests.Export;

namespace Her2Catalog.Tool.Tests;

/// <summary>The commands over a fictional later edition: a second therapy, a range, a promoted row, a second jurisdiction.</summary>
[Trait("Category", "CultureFree")]
public class NextEditionCommandTests
{
    private const string Oncomine = "OncomineDxTargetTest";
    private const string Both = "TrastuzumabDeruxtecan@Japan|Examplinib@Japan";

    private static readonly string Catalog = Path.Combine(AppContext.BaseDirectory, "samples", "NextEdition");

    [Theory]
    [InlineData("p.L755S", null, "CompanionDiagnostic", "TrastuzumabDeruxtecan;Examplinib", "Japan;Japan", "Protein")]
    [InlineData("p.L755S", "2023-11-15", "CompanionDiagnostic", "TrastuzumabDeruxtecan", "Japan", "Protein")]
    [InlineData("p.E770_A771insW", null, "CompanionDiagnostic", "Examplinib", "Japan", "Range")]
    [InlineData("p.E770_A771insW", "2023-11-15", "NotListed", "", "", "NoMatch")]
    [InlineData("p.D769_E770insW", null, "NotListed", "", "", "NoMatch")]
    [InlineData("p.R678W", null, "CompanionDiagnostic", "Examplinib", "Japan", "Protein")]
    [InlineData("p.R678W", "2023-11-15", "NotListed", "", "", "NoMatch")]
    [InlineData("p.I767F", "2025-12-31", "ReferenceOnly", "", "", "Protein")]
    [InlineData("p.I767F", "2026-01-01", "CompanionDiagnostic", "TrastuzumabDeruxtecan;Examplinib", "Japan;Japan", "Protein")]
    [InlineData("p.L755S", "2026-06-30", "CompanionDiagnostic", "TrastuzumabDeruxtecan;TrastuzumabDeruxtecan;Examplinib", "Japan;Examplia;Japan", "Protein")]
    public void Lookup_answers_for_the_date(string name, string? asOf, string use, string therapies, string jurisdictions, string match)
    {
        string[] date = asOf is null ? [] : ["--as-of", asOf];
        var (_, output, error) = Command.Run(null, ["lookup", name, "--catalog", Catalog, "--assay", Oncomine, "-f", "tsv", .. date]);
        Assert.Equal("", error);
        var cells = output.Split('\n')[1].Split('\t');
        Assert.Equal((match, use, therapies, jurisdictions), (cells[3], cells[5], cells[8], cells[9]));
    }

    [Theory]
    [InlineData("2025-12-31", "ReferenceOnly", "")]
    [InlineData("2026-01-01", "CompanionDiagnostic", "TrastuzumabDeruxtecan")]
    public void An_assay_becomes_a_companion_diagnostic_on_a_date(string asOf, string use, string therapies)
    {
        var output = Command.Run(null, "lookup", "p.L755S", "--catalog", Catalog, "--assay", "LungCancerCompactPanel", "-f", "tsv", "--as-of", asOf).Output;
        var cells = output.Split('\n')[1].Split('\t');
        Assert.Equal((use, therapies), (cells[5], cells[8]));
    }

    [Fact]
    public void Every_answer_before_the_next_edition_is_that_of_the_shipped_catalog()
    {
        string[] names = [.. Her2.Variants.All.Select(variant => "p." + variant.Name), .. Her2.Alleles.All.Select(allele => allele.Name), "p.L755Q", "p.E770_A771insW"];
        using var next = JsonDocument.Parse(Command.Run(null, ["lookup", .. names, "--catalog", Catalog, "--as-of", "2023-11-15", "-f", "json"]).Output);
        using var shipped = JsonDocument.Parse(Command.Run(null, ["lookup", .. names, "--as-of", "2023-11-15", "-f", "json"]).Output);
        foreach (var member in new[] { "status", "variant", "allele", "assays", "statements" })
        {
            Assert.Equal(
                shipped.RootElement.EnumerateArray().Select(answer => answer.GetProperty(member).GetRawText()),
                next.RootElement.EnumerateArray().Select(answer => answer.GetProperty(member).GetRawText()));
        }
    }

    [Fact]
    public void Text_shows_each_therapy_with_its_period_and_citation()
    {
        var output = Command.Run(null, "lookup", "p.L755S", "--catalog", Catalog, "--assay", Oncomine).Output.ReplaceLineEndings(" ");
        Assert.Matches(@"trastuzumab deruxtecan \(Japan\); +since 2023-11-01; +matched +by +protein +\[1\]", output);
        Assert.Matches(@"examplinib \(Japan\), [^\[]* since 2026-01-01; +matched +by +protein +\[2\]", output);
    }

    [Fact]
    public void A_confirming_use_names_its_therapies_unless_its_assay_is_in_the_table()
    {
        var output = Command.Run(null, "lookup", "p.L755S", "--assay", "AmoyDxLungCancerPanel").Output;
        Assert.Contains(
            "confirm with Oncomine Dx Target Test (companion diagnostic; trastuzumab deruxtecan (Japan))",
            string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_therapy_or_jurisdiction_leaves_out_the_others()
    {
        Assert.Equal("Examplinib", Therapies("--therapy", "Examplinib"));
        Assert.Equal("TrastuzumabDeruxtecan;TrastuzumabDeruxtecan", Therapies("--therapy", "TrastuzumabDeruxtecan", "--as-of", "2026-02-01"));
        Assert.Equal("TrastuzumabDeruxtecan", Therapies("--jurisdiction", "Examplia", "--as-of", "2026-02-01"));

        static string Therapies(params string[] options) =>
            Command.Run(null, ["lookup", "p.L755S", "--catalog", Catalog, "--assay", Oncomine, "-f", "tsv", .. options]).Output.Split('\n')[1].Split('\t')[8];
    }

    [Fact]
    public void Annotate_names_the_therapies_of_a_use()
    {
        const string table = "gene\tvariant\nERBB2\tp.L755S\nERBB2\tp.E770_A771insW\n";
        Assert.Equal([["L755S", "Protein", "CompanionDiagnostic", Both], ["", "Range", "CompanionDiagnostic", "Examplinib@Japan"]], Annotate());
        Assert.Equal([["L755S", "Protein", "CompanionDiagnostic", "TrastuzumabDeruxtecan@Japan"], ["", "NoMatch", "NotListed", ""]], Annotate("--as-of", "2023-11-15"));
        Assert.Equal([["L755S", "Protein", "CompanionDiagnostic", "Examplinib@Japan"], ["", "Range", "CompanionDiagnostic", "Examplinib@Japan"]], Annotate("--therapy", "Examplinib"));

        static string[][] Annotate(params string[] options)
        {
            var (exit, output, _) = Command.Run(table, ["annotate", "-", "-f", "tsv", "--column", "variant", "--gene-column", "gene", "--catalog", Catalog, .. options]);
            Assert.Equal(0, exit);
            return [.. output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split('\t')[2..6])];
        }
    }

    [Fact]
    public void A_join_never_gets_a_use_that_depends_on_the_place_of_a_change()
    {
        Assert.Equal([["c.2264T>C", "CompanionDiagnostic", Both]], Ask("form = 'coding' AND key = 'c.2264T>C'"));
        Assert.Equal([["*", null, null]], Ask("form = 'not_in_catalog'"));
        Assert.Equal([["*", "NotListed", ""]], Ask("form = 'not_in_catalog'", "--as-of", "2023-11-15"));
        Assert.Equal([["c.2264T>C", "CompanionDiagnostic", "TrastuzumabDeruxtecan@Japan"]], Ask("form = 'coding' AND key = 'c.2264T>C'", "--as-of", "2023-11-15"));

        static string?[][] Ask(string where, params string[] options)
        {
            var path = Path.GetTempFileName();
            try
            {
                Assert.Equal(0, Command.Run(null, ["export", "-f", "parquet", "-o", path, "--catalog", Catalog, .. options]).Exit);
                using var engine = new DuckDb();
                return engine.Query($"SELECT key, HER2_{Oncomine}, HER2_{Oncomine}_Therapies FROM read_parquet('{path}') WHERE {where}");
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    [Theory]
    [InlineData("lookup", "p.L755S")]
    [InlineData("describe", "p.L755S")]
    [InlineData("list", "assays")]
    [InlineData("export")]
    [InlineData("annotate", "-")]
    public void A_folder_without_a_catalog_is_2_and_one_line(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("her2-empty-");
        try
        {
            Assert.Equal(
                (2, "", $"her2: {folder.FullName}: no catalog here; a catalog is a folder with a .yaml file that has the keys 'catalog' and 'files'\n"),
                Command.Run("", [.. arguments, "--catalog", folder.FullName]));
        }
        finally
        {
            folder.Delete();
        }
    }

    [Fact]
    public void A_catalog_with_errors_is_2_and_one_line()
    {
        using var broken = new CatalogCopy().With("assays/oncomine-dx-target-test.csv", "c.2264T>C", "c.2264A>C");
        Assert.Equal((2, "", $"her2: {broken.Folder}: the catalog has 1 error; 'her2 check' shows where\n"), Command.Run(null, "lookup", "p.L755S", "--catalog", broken.Folder));
    }
}
