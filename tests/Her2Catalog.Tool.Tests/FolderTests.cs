using System.Diagnostics;

namespace Her2Catalog.Tool.Tests;

/// <summary>Foreign files in the folder of a catalog: nothing outside is read, nothing blocks, nothing crashes.</summary>
[Trait("Category", "CultureFree")]
[Trait("Category", "Linux")]
public class FolderTests
{
    private const string Names = "variants/names.csv";
    private static readonly string[] CommandNames = ["check", "diff", "lookup", "export", "annotate"];

    public static TheoryData<string> Commands => [.. CommandNames];

    [Theory]
    [InlineData("/proc/self/environ")]
    [InlineData("/dev/zero")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.csv")]
    public void A_link_out_of_the_folder_is_one_finding_and_is_not_read(string target)
    {
        using var catalog = new CatalogCopy();
        File.Delete(catalog.PathOf(Names));
        File.CreateSymbolicLink(catalog.PathOf(Names), target.Replace("..", "../..", StringComparison.Ordinal));
        var (exit, output, error) = Run("check", catalog.Folder);
        Assert.Equal((1, true), (exit, error.EndsWith(": 1 error\n", StringComparison.Ordinal)));
        Assert.Contains($"her2.yaml:{LineOfNames(catalog)}:10: error HER2017: 'names.csv' is a link", output, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PATH=", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_link_out_of_the_folder_is_one_finding()
    {
        using var catalog = new CatalogCopy();
        var outside = Directory.CreateTempSubdirectory("her2-outside-");
        Directory.Move(catalog.PathOf("variants"), Path.Combine(outside.FullName, "variants"));
        File.CreateSymbolicLink(catalog.PathOf("variants"), Path.Combine(outside.FullName, "variants"));
        var (exit, output, error) = Run("check", catalog.Folder);
        outside.Delete(recursive: true);
        Assert.Equal((1, true), (exit, error.EndsWith(": 1 error\n", StringComparison.Ordinal)));
        Assert.Contains("error HER2017: 'variants' is a link to a folder outside the catalog folder", output, StringComparison.Ordinal);
        Assert.Contains("Put the folder itself there", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_character_is_reported_at_its_place()
    {
        using var catalog = new CatalogCopy().With(Names, "\np.", "\np\0.");
        var line = 1 + Array.FindIndex(File.ReadAllLines(catalog.PathOf(Names)), text => text.Contains('\0'));
        var (exit, output, error) = Run("check", catalog.Folder);
        Assert.Equal((1, true), (exit, error.EndsWith(": 1 error\n", StringComparison.Ordinal)));
        Assert.Contains($"names.csv:{line}:2: error HER2001: The file contains the control character U+0000", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("her2.yaml", false)]
    [InlineData(Names, true)]
    public void Excel_is_mentioned_only_for_a_table(string file, bool isTable)
    {
        using var catalog = new CatalogCopy();
        File.AppendAllText(catalog.PathOf(file), "# \uFFFD\n");
        var (exit, output, _) = Run("check", catalog.Folder);
        Assert.Equal((1, true, isTable), (exit, output.Contains("HER2001", StringComparison.Ordinal), output.Contains("Excel", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Commands))]
    public void No_command_reads_through_a_link_out_of_the_folder(string command)
    {
        using var catalog = new CatalogCopy();
        File.Delete(catalog.PathOf(Names));
        File.CreateSymbolicLink(catalog.PathOf(Names), "/dev/zero");
        string[] arguments = command switch
        {
            "check" => [command, catalog.Folder],
            "diff" => [command, catalog.Folder, catalog.Folder],
            "lookup" => [command, "p.L755S", "--catalog", catalog.Folder],
            "export" => [command, "--format", "csv", "--catalog", catalog.Folder],
            _ => [command, "-", "--catalog", catalog.Folder],
        };
        var (exit, output, error) = Run(arguments);
        Assert.NotEqual(0, exit);
        Assert.Contains(command == "check" ? ": 1 error" : "the catalog has 1 error", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_does_not_block()
    {
        using var catalog = new CatalogCopy();
        File.Delete(catalog.PathOf(Names));
        Process.Start("mkfifo", [catalog.PathOf(Names), catalog.PathOf("assays/other.csv"), catalog.PathOf("other.yaml")]).WaitForExit();
        var (exit, output, _) = Run("check", catalog.Folder);
        Assert.Equal(1, exit);
        Assert.Contains("HER2017: 'names.csv' is empty, or a device or a pipe", output, StringComparison.Ordinal);
        Assert.Equal(2, Run("check", catalog.PathOf("other.yaml")).Exit);
    }

    [Fact]
    public void A_file_that_is_too_large_is_one_finding_and_a_foreign_one_is_ignored()
    {
        using var catalog = new CatalogCopy();
        using (var large = File.OpenWrite(catalog.PathOf("cohort.csv")))
        {
            large.SetLength(3L << 30); // sparse
        }

        Assert.Equal((0, ""), (Run("check", catalog.Folder) is var (exit, output, _) ? (exit, output) : default));
        File.Move(catalog.PathOf("cohort.csv"), catalog.PathOf(Names), overwrite: true);
        Assert.Contains("error HER2017: 'names.csv' is larger than 64 MiB", Run("check", catalog.Folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_inside_the_folder_are_followed_as_a_mounted_volume_has_them()
    {
        using var catalog = new CatalogCopy();
        var withoutLinks = Run("check", catalog.Folder);
        Directory.CreateDirectory(catalog.PathOf("..2024"));
        File.Move(catalog.PathOf("seals.csv"), catalog.PathOf("..2024/seals.csv"));
        Directory.Move(catalog.PathOf("assays"), catalog.PathOf("..2024/assays"));
        File.CreateSymbolicLink(catalog.PathOf("..data"), "..2024");
        File.CreateSymbolicLink(catalog.PathOf("seals.csv"), "..data/seals.csv");
        File.CreateSymbolicLink(catalog.PathOf("assays"), "..data/assays");
        File.CreateSymbolicLink(catalog.PathOf("loop"), ".");
        File.CreateSymbolicLink(catalog.PathOf("variants/up"), "..");
        Assert.Equal((0, ""), (withoutLinks.Exit, withoutLinks.Output));
        Assert.Equal(withoutLinks, Run("check", catalog.Folder));
    }

    [Theory]
    [InlineData(".#names.csv")]
    [InlineData("#names.csv#")]
    [InlineData("~$names.csv")]
    [InlineData("names.csv~")]
    [InlineData(".names.csv.swp")]
    [InlineData(".~lock.names.csv#")]
    public void Locks_and_copies_of_editors_are_ignored(string name)
    {
        using var catalog = new CatalogCopy();
        File.WriteAllText(catalog.PathOf($"variants/{name}"), "name,means,source\n");
        File.CreateSymbolicLink(catalog.PathOf(name.Replace("names.csv", "her2.yaml", StringComparison.Ordinal)), "curator@host.1234:1700000000");
        Assert.Equal((0, ""), (Run("check", catalog.Folder) is var (exit, output, _) ? (exit, output) : default));
    }

    [Fact]
    public void A_link_to_nothing_that_the_manifest_names_is_one_finding()
    {
        using var catalog = new CatalogCopy();
        File.Delete(catalog.PathOf(Names));
        File.CreateSymbolicLink(catalog.PathOf(Names), "gone.csv");
        var (exit, output, error) = Run("check", catalog.Folder);
        Assert.Equal((1, true), (exit, error.EndsWith(": 1 error\n", StringComparison.Ordinal)));
        Assert.Contains("'names.csv' is a link to gone.csv, which does not exist. Fix or remove the link.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("a binary file")]
    public void A_binary_manifest_is_one_finding(string what)
    {
        using var catalog = new CatalogCopy();
        var text = File.ReadAllText(catalog.PathOf("her2.yaml"));
        File.WriteAllBytes(catalog.PathOf("her2.yaml"), what == "UTF-16" ? [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)] : [1, 0, 2, 0, 0]);
        var (exit, output, error) = Run("check", catalog.Folder);
        Assert.Equal((1, true), (exit, error.EndsWith(": 1 error\n", StringComparison.Ordinal)));
        Assert.Contains("her2.yaml:1:1: error HER2001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_saves_a_UTF_16_file_as_UTF_8()
    {
        using var catalog = new CatalogCopy();
        var text = File.ReadAllText(catalog.PathOf("her2.yaml"));
        File.WriteAllBytes(catalog.PathOf("her2.yaml"), [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)]);
        var (exit, output, _) = Run("check", catalog.Folder, "--fix");
        Assert.Equal((0, $"{catalog.PathOf("her2.yaml")}:1:1: fixed HER2001: the file is now UTF-8\n"), (exit, output));
        Assert.Equal(text, new System.Text.UTF8Encoding(false, true).GetString(File.ReadAllBytes(catalog.PathOf("her2.yaml"))));
    }

    [Fact]
    public void A_hundred_findings_are_listed_and_the_rest_is_counted()
    {
        using var catalog = new CatalogCopy();
        File.AppendAllLines(catalog.PathOf(Names), Enumerable.Range(0, 1300).Select(i => $"p.X{i},p.L755S,F09"));
        var (_, output, error) = Run("check", catalog.Folder);
        Assert.Equal(100, output.Split('\n').Count(line => line.Contains(": error HER", StringComparison.Ordinal)));
        Assert.EndsWith(" more; '--format json' lists all\n", output, StringComparison.Ordinal);
        var all = System.Text.Json.JsonDocument.Parse(Run("check", catalog.Folder, "--format", "json").Output).RootElement.GetArrayLength();
        Assert.Contains($"... and {(all - 100).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} more;", output, StringComparison.Ordinal);
        Assert.Contains($"{all} errors", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_lists_every_row_and_a_name_in_Japanese_makes_a_table_that_Excel_reads()
    {
        using var catalog = new CatalogCopy();
        var seals = File.ReadAllLines(catalog.PathOf("seals.csv")).Where(line => !line.StartsWith(Names, StringComparison.Ordinal)).ToArray();
        File.WriteAllLines(catalog.PathOf("seals.csv"), seals);
        var names = File.ReadAllLines(catalog.PathOf(Names)).Where(line => line.StartsWith("p.", StringComparison.Ordinal) || line.StartsWith("c.", StringComparison.Ordinal)).Select(line => line.Split(',')[0]);
        var (exit, output, _) = Run("check", catalog.Folder, "--seal", "--by", "山田");
        Assert.Equal((0, $"{Names}: sealed: 30 added ({string.Join(", ", names)})\n"), (exit, output));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(catalog.PathOf("seals.csv"))[..3]);
        Assert.Equal((0, ""), (Run("check", catalog.Folder) is var (again, nothing, _) ? (again, nothing) : default));
    }

    private static int LineOfNames(CatalogCopy catalog) =>
        1 + Array.FindIndex(File.ReadAllLines(catalog.PathOf("her2.yaml")), line => line.StartsWith("  names:", StringComparison.Ordinal));

    // A command that does not end is ended, and fails.
    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var process = Command.Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill();
            Assert.Fail("does not end");
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
