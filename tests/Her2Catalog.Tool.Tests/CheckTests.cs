using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Tests.Files;

namespace Her2Catalog.Tool.Tests;

public class CheckTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private const string Names = "variants/names.csv";
    private const string Oncomine = "assays/oncomine-dx-target-test.yaml";

    [Theory]
    [InlineData("picture.png", "\u0089PNG\r\n")]
    [InlineData("empty.yaml", "")]
    [InlineData("list.yaml", "- a\n")]
    [InlineData("compose.yaml", "services:\n")]
    public void A_file_that_is_not_a_manifest_is_rejected_in_one_line(string name, string text)
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf(name), text);
        var (exit, output, error) = Command.Run(null, "check", folder.PathOf(name));
        Assert.Equal((2, "", $"her2: {folder.PathOf(name)}: not a manifest; specify a .yaml file with the keys 'catalog' and 'files', or its folder\n"), (exit, output, error));
        Assert.Equal((2, "", $"her2: {folder.Path}: no catalog here; a catalog is a folder with a .yaml file that has the keys 'catalog' and 'files'\n"), Command.Run(null, "check", folder.Path));
    }

    [Trait("Category", "Linux")]
    [Fact]
    public void A_broken_link_is_not_a_file()
    {
        using var catalog = new CatalogCopy();
        File.CreateSymbolicLink(catalog.PathOf("assays/lost.csv"), "nowhere.csv");
        Assert.Equal(0, Command.Run(null, "check", catalog.Folder).Exit);
        File.CreateSymbolicLink(catalog.PathOf("lost.yaml"), "nowhere.yaml");
        Assert.Equal(
            (2, "", $"her2: {catalog.PathOf("lost.yaml")}: 'lost.yaml' is a link to nowhere.yaml, which does not exist. Fix or remove the link.\n"),
            Command.Run(null, "check", catalog.PathOf("lost.yaml")));
    }

    [Fact]
    public void A_catalog_without_findings_gives_no_output_and_0()
    {
        using var catalog = new CatalogCopy();
        var (exit, output, error) = Command.Run(null, "check", catalog.Folder);
        Assert.Equal((0, ""), (exit, output));
        Assert.Matches(@"^her2: \d+ files checked: no findings\n$", error);
    }

    [Fact]
    public void A_fault_is_shown_with_its_line_and_a_caret_under_it()
    {
        using var catalog = new CatalogCopy().With(Table, "c.2264T>C", "c.2264A>C");
        var (exit, output, error) = Command.Run(null, "check", catalog.Folder);
        Assert.Equal((1, true), (exit, error.EndsWith(": 1 error\n", StringComparison.Ordinal)));
        Assert.Equal(
            $"{catalog.PathOf(Table)}:10:40: error HER2103: `c.2264A>C`: NM_004448.4 has T at c.2264, not A; did you mean `c.2264T>C`?\n" +
            "    10 | 8,CompanionDiagnostic,19,p.L755S,c.2264A>C,2023-11-01,,Table1\n" +
            "       |                                        ^\n\n", output);
    }

    [Fact]
    public void A_caret_is_under_its_character_after_Japanese_ones()
    {
        using var catalog = new CatalogCopy().With(Oncomine, "name_japanese: オンコマイン Dx Target Test マルチ CDx システム", "name_japanese: 'オンコマイン '");
        var lines = Command.Run(null, "check", catalog.Folder).Output.Split('\n');

        // 16 columns of ASCII, and six characters of two columns each
        Assert.Contains("       | " + new string(' ', 16 + (6 * 2)) + "^", lines);
    }

    [Fact]
    public void The_first_of_two_is_shown_too()
    {
        using var catalog = new CatalogCopy().With(Names, "p.A771_M774dup,p.Y772_A775dup,F09\n", "p.A771_M774dup,p.Y772_A775dup,F09\np.A771_M774dup,p.Y772_A775dup,F09\n");
        var output = Command.Run(null, "check", catalog.Folder).Output;
        Assert.Contains($"{catalog.PathOf(Names)}:5:1: error HER2201", output, StringComparison.Ordinal);
        Assert.Contains($"{catalog.PathOf(Names)}:4:1: see also\n     4 | p.A771_M774dup,p.Y772_A775dup,F09\n       | --------------\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Color_is_for_terminals_or_on_request_and_text_of_a_file_never_controls_the_terminal()
    {
        using var catalog = new CatalogCopy().With(Table, "c.2264T>C", "c.2264\u001b[31m>C");
        Assert.DoesNotContain('\u001b', Command.Run(null, "check", catalog.Folder).Output);
        var coloured = Command.Run(null, "check", catalog.Folder, "--color", "always").Output;
        Assert.Contains("\u001b[1;31merror HER2007\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[31m", coloured, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_fault()
    {
        using var catalog = new CatalogCopy().With(Oncomine, "coverage: Detects", $"coverage: '{new string('x', 4000)} '\n#");
        var line = Command.Run(null, "check", catalog.Folder).Output.Split('\n')[1];
        Assert.InRange(line.Length, 40, 130);
        Assert.Contains('…', line);
    }

    [Fact]
    public void Json_gives_place_value_and_replacement_in_the_order_of_the_build()
    {
        using var catalog = new CatalogCopy().With(Table, "c.2264T>C", "c.2264A>C").With(Names, "p.A771_M774dup", "ｐ.A771_M774dup");
        var (exit, output, _) = Command.Run(null, "check", catalog.Folder, "--format", "json");
        using var document = JsonDocument.Parse(output);
        var findings = document.RootElement.EnumerateArray().ToArray();
        Assert.Equal((1, 2), (exit, findings.Length));
        Assert.Equal(["HER2103", "HER2008"], findings.Select(finding => finding.GetProperty("rule").GetString()));
        Assert.Equal((10, 40, 10, 41), (findings[0].GetProperty("line").GetInt32(), findings[0].GetProperty("column").GetInt32(), findings[0].GetProperty("endLine").GetInt32(), findings[0].GetProperty("endColumn").GetInt32()));
        Assert.Equal(("A", "T", false), (findings[0].GetProperty("value").GetString(), findings[0].GetProperty("replacement").GetString(), findings[0].GetProperty("isRepairSafe").GetBoolean()));
        Assert.Equal(("ｐ", "p", true), (findings[1].GetProperty("value").GetString(), findings[1].GetProperty("replacement").GetString(), findings[1].GetProperty("isRepairSafe").GetBoolean()));
    }

    [Fact]
    public void Sarif_has_what_code_scanning_services_read()
    {
        using var catalog = new CatalogCopy().With(Names, "p.A771_M774dup,p.Y772_A775dup,F09\n", "ｐ.A771_M774dup,p.Y772_A775dup,F09\n");
        using var document = JsonDocument.Parse(Command.Run(null, "check", catalog.Folder, "--format", "sarif").Output);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results")[0];
        Assert.Equal("HER2008", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.All(rules.EnumerateArray(), rule => Assert.True(rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length > 20));
        Assert.Equal(("HER2008", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(new Uri(catalog.PathOf(Names)).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((4, 1, 2), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("p", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("her2Line/v1").GetString()!);
    }

    [Fact]
    public void Fix_corrects_formatting_and_keeps_every_other_byte()
    {
        using var catalog = new CatalogCopy();
        var original = File.ReadAllText(catalog.PathOf(Names)).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(catalog.PathOf(Names), original.Replace("p.A771_M774dup,", "\"ｐ.A771_M774dup\",", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        catalog.With(Oncomine, "specimen: tissue", "specimen: 'tissue '   # a remark").With(Table, "c.2264T>C", "c.2264A>C");
        var (exit, output, _) = Command.Run(null, "check", catalog.Folder, "--fix");

        // what is meant is left to a person
        Assert.Equal(1, exit);
        Assert.Contains($"{catalog.PathOf(Names)}:4:2: fixed HER2008: 'ｐ' is now 'p'\n", output, StringComparison.Ordinal);
        Assert.Contains("fixed HER2012: ' ' is removed\n", output, StringComparison.Ordinal);
        Assert.Contains("error HER2103", output, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(original.Replace("p.A771_M774dup,", "\"p.A771_M774dup\",", StringComparison.Ordinal))], File.ReadAllBytes(catalog.PathOf(Names)));
        Assert.Contains("specimen: 'tissue'   # a remark\n", File.ReadAllText(catalog.PathOf(Oncomine)), StringComparison.Ordinal);
        Assert.Equal("", Command.Run(null, "check", catalog.With(Table, "c.2264A>C", "c.2264T>C").Folder, "--fix").Output);
    }

    // A seal says that a person has compared the file as it is.
    [Fact]
    public void Fixed_files_are_not_sealed_in_the_same_run()
    {
        using var catalog = new CatalogCopy().With(Table, "c.2325_2326insACCGTGATGGCT", "c.2325_2326insACCGTＣATGGCT");
        var before = File.ReadAllBytes(catalog.PathOf(Table));
        var (exit, _, error) = Command.Run(null, "check", catalog.Folder, "--fix", "--seal");
        Assert.Equal((2, true), (exit, error.Contains("--fix and --seal cannot be combined", StringComparison.Ordinal)));
        Assert.Equal(before, File.ReadAllBytes(catalog.PathOf(Table)));
        Assert.Contains("HER2013", Command.Run(null, "check", catalog.Folder, "--fix").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_reported_and_never_written()
    {
        using var catalog = new CatalogCopy();
        byte[] bytes = [.. Encoding.Latin1.GetBytes("# \u0083\u0081\u0083\u0082 Shift-JIS\n"), .. File.ReadAllBytes(catalog.PathOf(Names)), .. Encoding.UTF8.GetBytes("p.Thr798Ile , p.T798I,F38\n")];
        File.WriteAllBytes(catalog.PathOf(Names), bytes);
        var (exit, output, _) = Command.Run(null, "check", catalog.Folder, "--fix");
        Assert.Equal(1, exit);
        Assert.Contains($"{catalog.PathOf(Names)}:1:3: error HER2001", output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(catalog.PathOf(Names)));
    }

    [Fact]
    public void A_seal_is_renewed_on_request_if_there_are_no_errors()
    {
        // another codon for the same residue: nothing contradicts it but the seal
        using var catalog = new CatalogCopy().With(Table, "c.2328_2329insCTT", "c.2328_2329insCTA");
        var (exit, output, _) = Command.Run(null, "check", catalog.Folder);
        Assert.Equal((1, true), (exit, output.Contains("error HER2013", StringComparison.Ordinal)));
        Assert.Equal(1, Command.Run(null, "check", catalog.Folder, "--fix").Exit);
        var (broken, _, error) = Command.Run(null, "check", catalog.With(Names, "F38", "F37").Folder, "--seal");
        Assert.Equal((1, true), (broken, error.Contains("nothing was sealed", StringComparison.Ordinal)));
        var (exitSealed, listed, _) = Command.Run(null, "check", catalog.With(Names, "F37", "F38").Folder, "--seal", "--by", "A. Curator", "--date", "2024-05-06");
        Assert.Equal((0, "assays/oncomine-dx-target-test.csv: sealed: 1 changed (30)\n"), (exitSealed, listed));
        Assert.Contains("assays/oncomine-dx-target-test.csv,30,dc32df2c045955b9,A. Curator,2024-05-06\n", File.ReadAllText(catalog.PathOf("seals.csv")), StringComparison.Ordinal);
        Assert.Equal(0, Command.Run(null, "check", catalog.Folder).Exit);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" ", "is empty")]
    [InlineData("\u3000", "is empty")]
    [InlineData(" A. Curator ", "begins or ends with a space")]
    [InlineData("A. Curator\u00A0", "begins or ends with a space")]
    [InlineData("A.\nCurator", "contains U+000A")]
    [InlineData("A.\tCurator", "contains U+0009")]
    [InlineData("A.\u001B[2JCurator", "contains U+001B")]
    [InlineData("A. Cura\u200Btor", "contains U+200B")]
    [InlineData("A. \u202Erotaruc", "contains U+202E")]
    [InlineData("\u3164", "contains U+3164")]
    [InlineData("...", "consists of symbols only")]
    [InlineData("=HYPERLINK(\"x\")", "begins with '='")]
    [InlineData("+x", "begins with '+'")]
    [InlineData("-x", "begins with '-'")]
    [InlineData("@x", "begins with '@'")]
    [InlineData("＝x", "begins with '＝'")]
    public void A_name_that_does_not_show_who_sealed_is_rejected_and_nothing_is_written(string by, string fault)
    {
        using var catalog = new CatalogCopy().With(Table, "c.2328_2329insCTT", "c.2328_2329insCTA");
        var before = File.ReadAllBytes(catalog.PathOf("seals.csv"));
        var (exit, _, error) = Command.Run(null, ["check", catalog.Folder, "--seal", .. by.Length == 0 ? ["--by", ""] : new[] { $"--by={by}" }]);
        Assert.Equal((2, true), (exit, error.Contains($"--by: the name {fault}", StringComparison.Ordinal)));
        Assert.Equal(before, File.ReadAllBytes(catalog.PathOf("seals.csv")));
    }

    [Fact]
    public void A_name_of_a_hundred_characters_seals_and_a_longer_one_does_not()
    {
        using var catalog = new CatalogCopy().With(Table, "c.2328_2329insCTT", "c.2328_2329insCTA");
        Assert.Equal(2, Command.Run(null, "check", catalog.Folder, "--seal", "--by", new string('x', 101)).Exit);
        Assert.Equal(1, Command.Run(null, "check", catalog.Folder).Exit);
        Assert.Equal(0, Command.Run(null, "check", catalog.Folder, "--seal", "--by", new string('x', 100)).Exit);
        Assert.Equal(0, Command.Run(null, "check", catalog.Folder).Exit);
    }

    [Fact]
    public async Task Watch_checks_again_on_every_save()
    {
        using var catalog = new CatalogCopy();
        using var process = Command.Start("check", catalog.Folder, "--watch");
        try
        {
            await WaitFor(process, "no findings");
            catalog.With(Table, "c.2264T>C", "c.2264A>C");
            await WaitFor(process, "1 error");
            catalog.With(Table, "c.2264A>C", "c.2264T>C");
            await WaitFor(process, "no findings");
            Assert.False(process.HasExited);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public void A_check_that_is_impossible_is_2_with_the_reason()
    {
        var (exit, output, error) = Command.Run(null, "check", "there-is-no-such-folder");
        Assert.Equal((2, "", "her2: there-is-no-such-folder: no such folder or file\n"), (exit, output, error));
        Assert.Equal(2, Command.Run(null, "check", AppContext.BaseDirectory).Exit); // no manifest
        Assert.Equal(2, Command.Run(null, "check", ".", "--watch", "--format", "json").Exit);
        Assert.Equal(2, Command.Run(null, "check", ".", "--format", "xml").Exit);
    }

    [Fact]
    public void Every_rule_can_be_explained_where_there_is_no_documentation()
    {
        var (exit, output, _) = Command.Run(null, "explain", "her2103");
        Assert.Equal(0, exit);
        Assert.StartsWith("# HER2103: Stated base does not match the reference\n", output, StringComparison.Ordinal);
        Assert.Contains("c.2264T>C", output, StringComparison.Ordinal);
        Assert.Equal((2, "", "her2: Unknown rule 'HER21O3'. Findings name their rule, such as HER2103.\n"), Command.Run(null, "explain", "HER21O3"));
    }

    [Theory]
    [InlineData("ja-JP", "# {0}：", "既定の重大度：")]
    [InlineData("fr", "# {0}: ", "Default: ")]
    public void Every_rule_is_explained_in_the_language_of_the_user(string language, string title, string severity)
    {
        foreach (var rule in RuleCatalog.Everything)
        {
            var lines = RulePages.Of(rule, CultureInfo.GetCultureInfo(language)).Split('\n');
            Assert.StartsWith(string.Format(CultureInfo.InvariantCulture, title, rule.Id), lines[0], StringComparison.Ordinal);
            Assert.StartsWith(severity, lines[2], StringComparison.Ordinal);
            Assert.DoesNotContain("](", lines[2], StringComparison.Ordinal); // a page beside it, which the command does not have
        }
    }

    [Fact]
    public void Help_shows_examples_and_exit_codes()
    {
        var (exit, output, _) = Command.Run(null, "check", "--help");
        Assert.Equal(0, exit);
        Assert.Contains("her2 check catalog --fix", output, StringComparison.Ordinal);
        Assert.Contains("\nExit codes:\n  0  no errors", output, StringComparison.Ordinal);
    }

    private static async Task WaitFor(Process process, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"ended before '{text}'");
    }
}
