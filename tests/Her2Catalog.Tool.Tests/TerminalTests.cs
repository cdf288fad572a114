using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;
using Her2Catalog.Tool.Tests.Files;

namespace Her2Catalog.Tool.Tests;

/// <summary>
/// No character that a terminal executes is written, whatever names, files, catalogs, paths and options contain: on standard output or
/// standard error, in any format. Rows that <c>annotate</c> copies are data and do not change.
/// </summary>
[Trait("Category", "CultureFree")]
public sealed partial class TerminalTests : IDisposable
{
    // Controls of both sets, directions, no width, line breaks, a tag character, and codes that would color or clear the screen.
    private const string Hostile = "a\u001b[35mb\u001b]0;t\u0007\u0085\u009b2J\u202e\u2066\u200b\u200f\u2028\u2029\ufeff\u00ad\U000E0041\r\bz";
    private const string Yaml = "a\\e[35mb\\e]0;t\\a\\x85\\x9b2J\\u202e\\u2066\\u200b\\u200f\\u2028\\u2029\\ufeff\\xad\\U000E0041\\r\\bz";

    private static readonly string Original = Path.Combine(AppContext.BaseDirectory, "catalog");

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("tsv")]
    [InlineData("json")]
    public void Names(string format)
    {
        string[] names = [Hostile, $"p.L755S{Hostile}", $"{Hostile}:c.2264T>C", $"p.{Hostile}755S", "p.L755S\u200b", "\u202ep.L755S"];
        AssertVisible([.. Commands("lookup"), .. Commands("describe")]);
        IEnumerable<string[]> Commands(string command) => [[command, "-f", format, .. names]];
    }

    [Fact]
    public void Arguments_options_and_paths() => AssertVisible(
        [Hostile],
        ["lookup", Hostile, $"--{Hostile}"],
        ["lookup", "p.L755S", "--assay", Hostile],
        ["lookup", "p.L755S", "--therapy", Hostile],
        ["lookup", "p.L755S", "--jurisdiction", Hostile],
        ["lookup", "p.L755S", "--as-of", Hostile],
        ["lookup", "p.L755S", "--build", Hostile],
        ["lookup", "p.L755S", "--format", Hostile],
        ["lookup", "p.L755S", "--catalog", Hostile],
        ["list", Hostile],
        ["explain", Hostile],
        ["export", "--format", Hostile],
        ["export", "-o", $"/{Hostile}/x.csv"],
        ["annotate", Hostile],
        ["annotate", "-", "--threads", Hostile],
        ["annotate", "-", "--column", Hostile],
        ["check", Hostile],
        ["check", Hostile, "--format", "json"],
        ["diff", Hostile, Hostile],
        ["diff", $"catalog@{Hostile}", "catalog"]);

    [Theory]
    [InlineData("a.maf", "Hugo_Symbol\tHGVSc\tHGVSp_Short\nERBB2\tc.2264T>C\tp.{0}\n{0}\tc.1A>G\t{0}\nERBB2\t{0}\t\nERBB2;{0}\tc.2264T>C\t\n{0}\n")]
    [InlineData("b.maf", "Hugo_Symbol\tHGVSc\t{0}\t{0}\nERBB2\tc.2264A>C\t\t\n")]
    [InlineData("c.tsv", "gene\t{0}\t{0}\nERBB2\tp.L755S\t\n")]
    [InlineData("d.vcf", "##fileformat=VCFv4.2\n##{0}\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t{0}\t{0}\nchr17\t39723967\t{0}\t{0}\t{0}\t.\t.\t{0}\t{0}\t{0}\n")]
    [InlineData("e.vcf", "##fileformat={0}\n#CHROM\n")]
    [InlineData("f.vcf", "##fileformat=VCFv4.2\n##reference={0}\n##contig=<ID=chr17,assembly={0}>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr17\t37880220\t.\tA\tC\t.\t.\t.\n{0}\n")]
    [InlineData("g.vcf.gz", "{0}")]
    public void Rows_headers_and_sample_names(string name, string content)
    {
        var path = folder.PathOf(Hostile + name);
        var line = Hostile.Replace("\r", string.Empty, StringComparison.Ordinal);
        File.WriteAllText(path, string.Format(CultureInfo.InvariantCulture, content, line));
        AssertVisible(
            ["annotate", path, "-o", folder.PathOf("out")],
            ["annotate", path, "-o", folder.PathOf("out"), "--strict"],
            ["annotate", path, "-o", folder.PathOf("out"), "--column", line]);
    }

    [Theory]
    [InlineData("evidence/therapies.yaml", "name: ", "name: \"{0}\" #")]
    [InlineData("assays/guardant360-cdx.yaml", "name: ", "\"{0}\": ")]
    [InlineData("her2.yaml", "catalog: HER2", "catalog: \"{0}\"")]
    [InlineData("her2.yaml", "id: 2023-11", "id: \"{0}\"")]
    [InlineData("her2.yaml", "  seals: seals.csv", "  seals: \"{0}.csv\"")]
    [InlineData("her2.yaml", "symbol: ERBB2", "symbol: \"{0}\"")]
    [InlineData("variants/names.csv", "c.", "{1}c.")]
    [InlineData("assays/oncomine-dx-target-test.csv", "c.", "{1}")]
    [InlineData("seals.csv", ",", "{1},")]
    public void Catalogs_with_errors(string file, string old, string put)
    {
        using var copy = new CatalogCopy();
        copy.With(file, old, put.Replace("{0}", Yaml, StringComparison.Ordinal).Replace("{1}", Hostile, StringComparison.Ordinal));
        var hostile = folder.PathOf(Hostile);
        Directory.Move(copy.Folder, hostile);
        Directory.CreateDirectory(copy.Folder);
        AssertVisible(
            ["check", hostile, "--color", "always"],
            ["check", hostile, "--format", "json"],
            ["check", hostile, "--format", "sarif"],
            ["lookup", "p.L755S", "--catalog", hostile]);
    }

    [Fact]
    public void Catalogs_without_errors()
    {
        const string reversing = "a\\u202e\\u2066\\u200b\\u2028\\ufeff\\xad\\U000E0041z";
        using var copy = new CatalogCopy();
        copy.With("evidence/therapies.yaml", "name: ", $"name: \"{reversing}\" #")
            .With("documents.yaml", "title: ", $"title: \"{reversing}\" #")
            .With("evidence/statements.yaml", "text: ", $"text: \"{reversing}\" #")
            .With("assays/guardant360-cdx.yaml", "name: ", $"name: \"{reversing}\" #");
        var (exit, output, error) = Command.Run(null, "check", copy.Folder, "--seal", "--by", "A. Curator");
        Assert.True(exit == 0, output + error);
        AssertVisible(
            ["lookup", "p.L755S", "c.2264T>A", "--catalog", copy.Folder, "--color", "always"],
            ["lookup", "p.L755S", "--catalog", copy.Folder, "-f", "tsv"],
            ["lookup", "p.L755S", "--catalog", copy.Folder, "-f", "json"],
            ["list", "assays", "--catalog", copy.Folder, "--color", "always"],
            ["list", "statements", "--catalog", copy.Folder, "-f", "tsv"],
            ["list", "documents", "--catalog", copy.Folder, "-f", "json"],
            ["export", "--catalog", copy.Folder],
            ["export", "--catalog", copy.Folder, "-f", "json"],
            ["diff", Original, copy.Folder, "--color", "always"],
            ["diff", Original, copy.Folder, "-f", "json"],
            ["diff", Original, copy.Folder, "-f", "markdown"]);
        Assert.Contains("a\uFFFD", Command.Run(null, "list", "assays", "--catalog", copy.Folder).Output, StringComparison.Ordinal);
        Assert.Contains("a\\u202e", Command.Run(null, "list", "assays", "--catalog", copy.Folder, "-f", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_writes_to_the_console_in_known_places_only()
    {
        string[] known = ["TerminalText.cs", "ProgressBar.cs", "SynchronousStream.cs"];
        var tool = Path.Combine(Checkout.Root, "tool");
        var others = Directory.EnumerateFiles(tool, "*.cs", SearchOption.AllDirectories)
            .Where(path => !known.Contains(Path.GetFileName(path)) && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.Empty(others.Where(path => RawConsole().IsMatch(File.ReadAllText(path))).Select(Path.GetFileName));
    }

    private static void AssertVisible(params string[][] commands) => Parallel.ForEach(commands, new ParallelOptions { MaxDegreeOfParallelism = 2 }, arguments =>
    {
        var (_, output, error) = Command.Run("", arguments);
        foreach (var text in new[] { output, error })
        {
            var rest = OwnColors().Replace(text, string.Empty).Replace("\r\n", "\n", StringComparison.Ordinal);
            Assert.True(rest.EnumerateRunes().All(IsVisible), $"her2 {arguments[0]}: {string.Concat(rest.Select(unit => unit is >= ' ' and <= '~' or '\n' ? $"{unit}" : $"<{(int)unit:x4}>"))}");
        }
    });

    private static bool IsVisible(Rune rune) => rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    [GeneratedRegex("\u001b\\[(0|1|2|1;31|1;33|1;34)m")]
    private static partial Regex OwnColors();

    [GeneratedRegex(@"Console\.(Error|Out)\.Write|Console\.Write")]
    private static partial Regex RawConsole();
}
