using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;
using Her2Catalog.Tool.Output;
using Her2Catalog.Tool.Tests.Files;

namespace Her2Catalog.Tool.Tests;

/// <summary>People read their language; programs read the same bytes in every language.</summary>
[Trait("Category", "CultureFree")]
public sealed partial class LanguageTests : IDisposable
{
    // Found, not in the catalog, on other DNA, with a note, and every kind of fault.
    private static readonly string[] Names =
    [
        "p.L755S", "c.2264T>C", "L755Q", "c.2324_2325insGTACGTGATGGC", "NM_004448.2:c.2264T>C", "c.5000A>G", "K755S", "EGFR p.L858R",
        "NM_001005862.2:p.L725S", "ERBB2 amplification", "?", "c.1021+1G>A",
    ];

    private static readonly string Released = Path.Combine(AppContext.BaseDirectory, "catalog");
    private static readonly string NextEdition = Path.Combine(Checkout.Root, "samples", "NextEdition", "catalog");

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> ListFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in CatalogListing.Kinds)
            {
                data.Add(kind, "tsv");
                data.Add(kind, "json");
            }

            return data;
        }
    }

    [Theory]
    [InlineData("--version", "--language", "ja")]
    [InlineData("--language", "ja", "--version")]
    public void The_version_is_printed_in_a_language(params string[] arguments)
    {
        var (exit, output, _) = Command.Run(null, arguments);
        Assert.Equal(0, exit);
        Assert.Contains("2023-11版", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lookup", "tsv")]
    [InlineData("lookup", "json")]
    [InlineData("describe", "tsv")]
    [InlineData("describe", "json")]
    public void Answers_to_programs_are_the_same_in_every_language(string command, string format) =>
        AssertSameOutput([command, "--format", format, .. Names]);

    [Theory]
    [MemberData(nameof(ListFormats))]
    public void Lists_for_programs_are_the_same_in_every_language(string kind, string format) =>
        AssertSameOutput(["list", kind, "--format", format]);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void Exports_are_the_same_in_every_language(string format)
    {
        var files = new[] { "en", "ja" }.Select(language =>
        {
            var path = folder.PathOf($"{language}.{format}");
            Assert.Equal(0, Command.Run(null, "export", "--format", format, "-o", path, "--language", language).Exit);
            return Convert.ToHexString(File.ReadAllBytes(path));
        }).ToArray();
        Assert.Equal(files[0], files[1]);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Findings_for_programs_are_the_same_in_every_language(string format)
    {
        using var copy = new CatalogCopy()
            .With("assays/oncomine-dx-target-test.csv", "c.2264T>C", "c.2264A>C")
            .With("assays/oncomine-dx-target-test.yaml", "companion_diagnostic: 48", "companion_diagnostic: 49")
            .With("evidence/therapies.yaml", "class: ", "clas: ");
        AssertSameOutput(["check", copy.Folder, "--format", format]);
    }

    [Fact]
    public void Comparisons_for_programs_are_the_same_in_every_language() =>
        AssertSameOutput(["diff", Released, NextEdition, "--format", "json"]);

    [Theory]
    [InlineData("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\nERBB2\tc.2264A>C\nERBB2\n", "-")]
    [InlineData("gene,variant\nERBB2,p.L755S\nERBB2,p.K755S\n", "-", "--column", "variant", "--gene-column", "gene")]
    [InlineData("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr17\t37880220\t.\tT\tC\t.\t.\t.\n", "-", "--build", "GRCh37")]
    public void Annotated_tables_are_the_same_in_every_language(string table, params string[] arguments) =>
        AssertSameOutput(["annotate", .. arguments], table);

    [Fact]
    public void Completion_scripts_are_the_same_in_every_language() => AssertSameOutput(["completion", "bash"]);

    [Fact]
    public void A_Japanese_answer_follows_the_source()
    {
        var (exit, output, error) = Command.Run(null, "lookup", "p.Y772_A775dup", "--language", "ja");
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.StartsWith(
            "HER2（ERBB2）Y772_A775dup   p.(Tyr772_Ala775dup)   エクソン20・チロシンキナーゼドメイン\n別表記（同一のバリアント）：",
            output,
            StringComparison.Ordinal);
        Assert.Contains("\n塩基変化（c.）は未照合\n", output, StringComparison.Ordinal);
        var lines = output.Split('\n');
        Assert.Contains(lines, line => line.Contains("オンコマイン", StringComparison.Ordinal) && line.Contains("コンパニオン診断として使用可能", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("トラスツズマブ デルクステカン（日本）、アミノ酸変化が一致", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Guardant360 CDx", StringComparison.Ordinal) && line.Contains("使用可否：出典に記載なし", StringComparison.Ordinal));
        Assert.EndsWith(
            "\n2023年11月現在。その後の承認は反映していません。\n医療機器としての承認・認証を受けていません。" +
            "診断・治療方針の決定には、最新の添付文書および出典を確認してください。\n",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Not_listed_and_not_stated_differ_in_Japanese()
    {
        var lines = Command.Run(null, "lookup", "L755Q", "--language", "ja").Output.Split('\n');
        Assert.Contains(lines, line => line.Contains("オンコマイン", StringComparison.Ordinal) && line.Contains("  検出対象一覧に記載なし", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Guardant360", StringComparison.Ordinal) && line.Contains("  使用可否：出典に記載なし", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Columns_are_aligned_in_every_language(string language)
    {
        var lines = Command.Run(null, "lookup", "L755Q", "--language", language).Output.Split('\n');
        var table = lines.SkipWhile(line => !line.StartsWith("  ", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).ToArray();
        var starts = table.Select(line => ColumnStart().Matches(line).Select(match => TextWidth.Of(line.AsSpan(0, match.Index + match.Length))).ToArray()).ToArray();
        Assert.Equal(3, starts[0].Length);
        Assert.All(starts, start => Assert.Subset(starts[0].ToHashSet(), start.ToHashSet()));
    }

    [Theory]
    [InlineData("ja", "LANG", "ja_JP.UTF-8")]
    [InlineData("ja", "LC_ALL", "ja_JP")]
    [InlineData("ja", "LANGUAGE", "fr:ja:en")]
    [InlineData("en", "LANGUAGE", "en:ja")]
    [InlineData("en", "LANG", "fr_FR.UTF-8")]
    [InlineData("en", "LANG", "C.UTF-8")]
    public void The_environment_selects_the_language(string language, string variable, string value) =>
        Assert.Equal(Missing(language), RunIn(variable, value, "lookup"));

    [Theory]
    [InlineData("--language", "ja")]
    [InlineData("--language=ja")]
    public void The_option_takes_precedence_also_for_errors_and_help(params string[] option)
    {
        Assert.Equal(Missing("ja"), RunIn("LANGUAGE", "en", ["lookup", .. option]));
        Assert.Equal(Missing("ja"), RunIn("LANGUAGE", "en", [.. option, "lookup"]));
        Assert.StartsWith("バリアントを検索", Command.Run(null, ["lookup", "--help", .. option]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_language_is_2_with_the_known_ones() => Assert.Equal(
        (2, "", "her2: --language takes en|ja, not 'fr'\nher2: try 'her2 list --help'\n"),
        Command.Run(null, "list", "assays", "--language", "fr"));

    [Fact]
    public void Japanese_texts_contain_no_character_of_ambiguous_width()
    {
        var resources = File.ReadAllText(Path.Combine(Checkout.Root, "tool", "Her2Catalog.Tool", "Messages", "ToolMessages.ja.resx"));
        Assert.Empty(Ambiguous().Matches(resources).Select(match => match.Value).Distinct());
    }

    private static string Missing(string language) => language == "ja"
        ? "her2: 引数 NAME の指定が必要\nher2: 'her2 lookup --help' を参照\n"
        : "her2: Missing argument NAME.\nher2: try 'her2 lookup --help'\n";

    private static string RunIn(string variable, string value, params string[] arguments)
    {
        using var process = Command.Start(
            start =>
            {
                foreach (var other in new[] { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" })
                {
                    start.Environment.Remove(other);
                }

                start.Environment[variable] = value;
                start.StandardErrorEncoding = System.Text.Encoding.UTF8;
            },
            arguments);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return error;
    }

    private static void AssertSameOutput(string[] arguments, string? input = null)
    {
        var english = Command.Run(input, [.. arguments, "--language", "en"]);
        var japanese = Command.Run(input, [.. arguments, "--language", "ja"]);
        Assert.NotEmpty(english.Output);
        Assert.Equal((english.Exit, english.Output), (japanese.Exit, japanese.Output));
    }

    [GeneratedRegex(@"(?:^| ) +(?=\S)")]
    private static partial Regex ColumnStart();

    // East Asian ambiguous characters: terminals for Japanese show them in one or in two columns.
    [GeneratedRegex("[\u00A1-\u00FF\u0370-\u04FF\u2010-\u203B\u2100-\u22FF\u2460-\u26FF]")]
    private static partial Regex Ambiguous();
}
