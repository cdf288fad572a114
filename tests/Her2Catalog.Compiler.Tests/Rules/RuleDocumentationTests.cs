using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Tests.Checks;

namespace Her2Catalog.Compiler.Tests.Rules;

/// <summary>A rule is a declaration, a line of the release, a page, and tests that break and keep it. None may be missing.</summary>
[Trait("Category", "CultureFree")]
public class RuleDocumentationTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.Everything.Select(rule => rule.Id)];

    private static IEnumerable<(string Rule, string Old, string Put)> Mistakes =>
        RuleTests.Mistakes.Concat<object?[]>(RuleTests.MistakesElsewhere).Concat(ExtensionTests.Mistakes).Select(mistake => ((string)mistake[0]!, (string)mistake[2]!, (string)mistake[3]!));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_cause_effect_and_fix(string id)
    {
        var rule = RuleCatalog.Everything.Single(item => item.Id == id);
        var page = ReadDocument($"rules/{id}.md");
        Assert.StartsWith($"# {id}: {rule.Title}\n\nDefault: {SeverityWord(rule)} · [日本語]({id}.ja.md)\n\n", page, StringComparison.Ordinal);
        Assert.All(new[] { "Cause", "Why it matters", "Bad", "Good", "Configure" }, section => Assert.True(Section(page, section).Trim().Length > 10, $"{id}: {section}"));
        Assert.NotEqual(Section(page, "Bad"), Section(page, "Good"));
        Assert.Contains($"[{id}]({id}.md) | {SeverityWord(rule)} | {rule.Title} |", ReadDocument("rules/README.md"), StringComparison.Ordinal);
        Assert.Equal($"docs/rules/{id}.md", rule.HelpLink);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_Japanese_page_and_its_line_in_the_Japanese_list(string id)
    {
        var rule = RuleCatalog.Everything.Single(item => item.Id == id);
        var severity = rule.DefaultSeverity switch
        {
            Severity.Error => "エラー",
            Severity.Warning => "警告",
            _ => "情報",
        };
        var page = ReadDocument($"rules/{id}.ja.md");
        var title = rule.Title.ToString(CultureInfo.GetCultureInfo("ja"));
        Assert.StartsWith($"# {id}：{title}\n\n既定の重大度：{severity} · [English]({id}.md)\n\n", page, StringComparison.Ordinal);
        Assert.All(new[] { "原因", "影響", "誤りの例", "正しい例", "設定" }, section => Assert.NotEqual(string.Empty, Section(page, section).Trim()));
        Assert.Contains($"| [{id}]({id}.ja.md) | {severity} | {title} |", ReadDocument("rules/README.ja.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_its_line_in_exactly_one_release(string id)
    {
        var rule = RuleCatalog.Everything.Single(item => item.Id == id);
        var lines = ReleaseLines().Where(line => line.StartsWith(id, StringComparison.Ordinal)).ToArray();
        Assert.Equal([$"{id} | Her2Catalog | {rule.DefaultSeverity} | {rule.Title}"], lines);
    }

    [Fact]
    public void Every_rule_of_files_has_a_test_that_breaks_it_and_no_page_or_line_is_left_over()
    {
        Assert.Empty(RuleCatalog.OfFiles.Select(rule => rule.Id).Except(Mistakes.Select(mistake => mistake.Rule)));
        var known = RuleCatalog.Everything.Select(rule => rule.Id).ToArray();
        Assert.Equal(known.Order(StringComparer.Ordinal), known.Distinct().Order(StringComparer.Ordinal));
        var pages = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "docs", "rules"), "HER*.md").Select(path => Path.GetFileName(path).Split('.')[0]);
        Assert.Empty(pages.Except(known));
        Assert.Empty(ReleaseLines().Where(line => line.StartsWith("HER", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).Except(known));
    }

    [Fact]
    public void A_retired_id_is_listed_and_never_used_again()
    {
        var retired = Regex.Matches(ReadDocument("rules/README.md").Split("## Retired rules")[1], @"^\| (HER2\d{3}) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(["HER2305", "HER2307", "HER2308"], retired);
        Assert.Empty(retired.Intersect(RuleCatalog.Everything.Select(rule => rule.Id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_of_a_page_is_that_of_a_test(string id)
    {
        if (!RuleCatalog.OfFiles.Any(rule => rule.Id == id))
        {
            return; // rules about code are compared by the tests of their analyzers
        }

        var page = ReadDocument($"rules/{id}.md");
        var mistakes = Mistakes.Where(mistake => mistake.Rule == id);
        Assert.Contains(mistakes, mistake => Says(Section(page, "Bad"), mistake.Put, mistake.Old) && Says(Section(page, "Good"), mistake.Old, mistake.Put));
    }

    // The lines of one side of a mistake that the other side has not.
    private static bool Says(string section, string text, string other) =>
        text.Split('\n').Where(line => line.Trim().Length > 0 && !other.Contains(line, StringComparison.Ordinal)).All(line => section.Contains(line.Trim(), StringComparison.Ordinal));

    private static string SeverityWord(Rule rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();

    private static string Section(string page, string name)
    {
        var match = Regex.Match(page, $"^## {name}\n(.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(match.Success, $"no section '{name}'");
        return match.Groups[1].Value;
    }

    private static IEnumerable<string> ReleaseLines() =>
        new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(file => ReadDocument(file).Split('\n'));

    private static string ReadDocument(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", name));
}
