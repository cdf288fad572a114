using Her2Catalog.TestSupport;

namespace Her2Catalog.Architecture.Tests;

/// <summary>Every Japanese page (X.ja.md) has the sections and the code of the English page beside it (X.md).</summary>
[Trait("Category", "CultureFree")]
public class TranslationTests
{
    private const string JapaneseEnding = ".ja.md";
    private const int LinesWithLink = 4;

    private static readonly string[] BuildFolders = ["artifacts", "bin", "obj"];

    [Fact]
    public void A_translation_has_the_headings_of_its_page() => Offences.None(
        from page in JapanesePages()
        let english = Outline(EnglishPageOf(page)).Headings
        let japanese = Outline(page).Headings
        where english != japanese
        select $"{page} has headings {japanese}, {EnglishPageOf(page)} has {english}");

    [Fact]
    public void A_translation_has_the_code_of_its_page() => Offences.None(
        from page in JapanesePages()
        let english = Outline(EnglishPageOf(page)).Code.Split('\n')
        let japanese = Outline(page).Code.Split('\n')
        where !english.SequenceEqual(japanese)
        let first = english.Zip(japanese).TakeWhile(pair => pair.First == pair.Second).Count()
        select $"{page} has the code '{japanese.ElementAtOrDefault(first)}', {EnglishPageOf(page)} has '{english.ElementAtOrDefault(first)}'");

    [Fact]
    public void A_page_and_its_translation_link_to_each_other_in_their_first_lines() => Offences.None(
        from page in JapanesePages()
        let english = EnglishPageOf(page)
        from link in new[] { (In: english, Text: $"[日本語]({Path.GetFileName(page)})"), (In: page, Text: $"[English]({Path.GetFileName(english)})") }
        where !Read(link.In).Split('\n').Take(LinesWithLink).Any(line => line.Contains(link.Text, StringComparison.Ordinal))
        select $"{link.In}: its first {LinesWithLink} lines do not contain {link.Text}");

    [Theory]
    [InlineData("a section is missing", "# A\n\n    her2\n")]
    [InlineData("a level differs", "# A\n\n    her2\n\n### B\n")]
    [InlineData("code differs", "# A\n\n    her2 list\n\n## B\n")]
    [InlineData("code is missing", "# A\n\n## B\n")]
    [InlineData("code is fenced", "# A\n```\nher2\n```\n## B\n")]
    public void A_page_differs_if(string difference, string other)
    {
        var page = MarkdownOutline.Read("# あ\n文\n\n    her2\n\n## い\n");
        Assert.Equal(page, MarkdownOutline.Read("# A\n\ntext\n\n    her2\n\n## B\n"));
        Assert.True(page != MarkdownOutline.Read(other), difference);
    }

    private static IEnumerable<string> JapanesePages() =>
        from path in Directory.EnumerateFiles(Checkout.Root, "*" + JapaneseEnding, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/')
        where !relative.Split('/').Intersect(BuildFolders).Any()
        orderby relative
        select relative;

    private static string EnglishPageOf(string page) => page[..^JapaneseEnding.Length] + ".md";

    private static MarkdownOutline Outline(string page) => MarkdownOutline.Read(Read(page));

    private static string Read(string page) => File.ReadAllText(Path.Combine(Checkout.Root, page));
}
