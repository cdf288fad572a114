using Her2Catalog.TestSupport;

namespace Her2Catalog.Architecture.Tests.Words;

/// <summary>
/// Phrases that read as translated, and names that are riddles, do not come back. <c>exceptions.tsv</c> lists the places where a phrase
/// is right; a place without the phrase must leave the list.
/// </summary>
[Trait("Category", "CultureFree")]
public class WordTests
{
    private static readonly Lazy<Finding[]> Found = new(() => [.. ReadableText.OfRepository().AsParallel().AsOrdered().SelectMany(Find)]);

    private static readonly Lazy<(string Path, string Phrase)[]> Exceptions = new(() =>
    [
        .. from line in File.ReadAllLines(Path.Combine(Checkout.Root, "tests/Her2Catalog.Architecture.Tests/Words/exceptions.tsv"))
           where line.Length > 0 && line[0] != '#'
           let fields = line.Split('\t')
           select (fields[0], fields[1]),
    ]);

    public static TheoryData<string> Patterns => [.. WordRules.Phrases.Concat(WordRules.Names).Select(rule => rule.Pattern)];

    [Fact]
    public void No_phrase_comes_back() => Offences.None(Found.Value.Where(found => !Exceptions.Value.Contains(found.Place)));

    [Fact]
    public void Every_exception_is_needed() => Offences.None(Exceptions.Value.Except(Found.Value.Select(found => found.Place)));

    [Theory, MemberData(nameof(Patterns))]
    public void A_rule_finds_its_bad_example_and_not_its_good_one(string pattern)
    {
        var rule = WordRules.Phrases.Concat(WordRules.Names).Single(rule => rule.Pattern == pattern);
        Assert.NotEmpty(rule.Matches(rule.Bad));
        Assert.Empty(rule.Matches(rule.Good));
    }

    [Theory]
    [InlineData("a.md", "The line\nis told.", "told", 2)]
    [InlineData("a.yaml", "# is\n#  none: 1", "is none", 1)]
    [InlineData("a.cs", "/// <summary>It is\n/// none.</summary>\nclass A;", "is none", 1)]
    [InlineData("a.cs", "class A\n{\n    string b = \"is\\u0020none\" + \"is none\";\n}", "is none", 3)]
    [InlineData("a.cs", "class A\n{\n    string b = $\"is none {1}\";\n}", "is none", 3)]
    [InlineData("a.cs", "class A { void It_is_none() { } }", "is none", 1)]
    [InlineData("a.cs", "class A { public int MostRows; }", "MostRows", 1)]
    [InlineData("a.cs", "class A { void B(int mostRows) { } }", "mostRows", 1)]
    public void A_file_is_read_for(string path, string content, string phrase, int line) =>
        Assert.Equal(new Finding(path, line, phrase, ""), Assert.Single(Find(ReadableText.Of(path, content))) with { Better = "" });

    [Theory]
    [InlineData("class A { bool is_none; }")]
    [InlineData("class A { bool B() { var told = 1; return told is none; } }")]
    public void Code_is_not_read(string content) => Assert.Empty(Find(ReadableText.Of("a.cs", content)));

    private static IEnumerable<Finding> Find(ReadableText file)
    {
        var text = file.Text;
        var phrases =
            from rule in WordRules.Phrases
            from match in rule.Matches(text)
            let words = match.Value.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
            select new Finding(file.Path, LineAt(match.Index), string.Join(' ', words), rule.Better);
        var names =
            from rule in WordRules.Names
            from name in file.Names
            where rule.Matches(name.Text).Any()
            select new Finding(file.Path, LineAt(name.SpanStart), name.Text, rule.Better);
        return phrases.Concat(names);

        int LineAt(int index) => text.AsSpan(0, index).Count('\n') + 1;
    }

    /// <summary>A phrase in a file.</summary>
    private sealed record Finding(string Path, int Line, string Phrase, string Better)
    {
        public (string Path, string Phrase) Place => (Path, Phrase);

        public override string ToString() => $"{Path}:{Line}: '{Phrase}': {Better}";
    }
}
