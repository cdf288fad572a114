using System.Text.Json;

namespace Her2Catalog.Tool.Tests;

/// <summary>A catalog that extends the shipped one, which the command brings with it.</summary>
public class ExtensionCommandTests
{
    private const string Table = "assays/st-example-panel.csv";

    private static readonly string OwnAssay = Path.Combine("samples", "OwnAssay");

    [Fact]
    public void It_is_checked_where_only_its_own_files_are()
    {
        using var catalog = new CatalogCopy(OwnAssay);
        Assert.Equal((0, "", "her2: 8 files checked: no findings\n"), Command.Run(null, "check", catalog.Folder));
    }

    [Fact]
    public void It_is_checked_from_within_its_folder()
    {
        using var catalog = new CatalogCopy(OwnAssay);
        using var process = Command.Start(start => start.WorkingDirectory = catalog.Folder, "check", ".");
        Assert.Equal("her2: 8 files checked: no findings\n", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Its_mistakes_are_reported_at_their_characters()
    {
        using var catalog = new CatalogCopy(OwnAssay).With(Table, "c.2264T>C", "c.2264A>C");
        var (exit, output, _) = Command.Run(null, "check", catalog.Folder);
        Assert.Equal(1, exit);
        Assert.StartsWith($"{catalog.PathOf(Table)}:3:34: error HER2103: `c.2264A>C`: NM_004448.4 has T at c.2264, not A", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_finding_that_has_to_do_with_a_shipped_file_shows_it(string format)
    {
        using var catalog = new CatalogCopy(OwnAssay).With("assays/st-example-panel.yaml", "id: StExamplePanel", "id: Guardant360Cdx");
        var (exit, output, _) = Command.Run(null, "check", catalog.Folder, "--format", format);
        Assert.Equal(1, exit);
        Assert.Contains("HER2205", output, StringComparison.Ordinal);
        Assert.Contains("Her2Catalog/catalog/assays/guardant360-cdx.yaml", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_and_seal_write_its_own_files_and_no_other()
    {
        using var catalog = new CatalogCopy(OwnAssay).With("variants/names.csv", "p.V773", "p.v773").With(Table, "2024-03-01,,LabTable", "2024/3/1,,LabTable");
        var before = Directory.GetFiles(catalog.Folder, "*", SearchOption.AllDirectories);
        Assert.Equal(0, Command.Run(null, "check", catalog.Folder, "--fix").Exit);
        Assert.Equal(before, Directory.GetFiles(catalog.Folder, "*", SearchOption.AllDirectories));
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, OwnAssay, Table)), File.ReadAllText(catalog.PathOf(Table)));
    }

    [Fact]
    public void A_catalog_of_that_name_below_the_folder_is_taken_before_the_shipped_one()
    {
        using var catalog = new CatalogCopy(OwnAssay);
        using var other = new CatalogCopy().With("assays/oncomine-dx-target-test.csv", "c.2264T>C", "c.2264A>C");
        Directory.CreateDirectory(catalog.PathOf("shipped"));
        foreach (var file in Directory.EnumerateFiles(other.Folder, "*", SearchOption.AllDirectories))
        {
            var target = catalog.PathOf(Path.Combine("shipped", Path.GetRelativePath(other.Folder, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var (exit, output, _) = Command.Run(null, "check", catalog.Folder);
        Assert.Equal(1, exit);
        Assert.Contains("error HER2014: The base catalog 'her2.yaml' has 1 error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_differences_from_the_shipped_catalog_are_the_added_assay_and_the_variants_of_its_table()
    {
        using var document = JsonDocument.Parse(Command.Run(null, "diff", Path.Combine(AppContext.BaseDirectory, "catalog"), Path.Combine(AppContext.BaseDirectory, OwnAssay), "--format", "json").Output);
        var names = document.RootElement.GetProperty("names").EnumerateArray().Select(kind => $"{kind.GetProperty("kind")} {string.Join(',', kind.GetProperty("added").EnumerateArray())}{string.Join(',', kind.GetProperty("removed").EnumerateArray())}");
        Assert.Equal(["variants L755F", "alleles c.2265G>C", "published names V773_M774insMAYV", "assays StExamplePanel"], names);
        var answers = document.RootElement.GetProperty("answers").EnumerateArray().ToArray();
        Assert.Equal(3 * 4, answers.Length);
        Assert.All(answers, answer =>
        {
            Assert.Contains(answer.GetProperty("name").GetString(), new[] { "c.2265G>C", "p.L755F" });
            Assert.Equal(answer.GetProperty("old").GetProperty("use").GetString(), answer.GetProperty("new").GetProperty("use").GetString());
        });
    }
}
