using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Her2Catalog.Architecture.Tests;

/// <summary>Each project has one table of messages per language, and a typed accessor per message.</summary>
[Trait("Category", "CultureFree")]
public partial class MessageTests
{
    // Titles of rules and of problems of the web API; their accessor takes the id.
    private static readonly Regex Title = TitlePattern();

    public static TheoryData<string> Tables => [.. EnglishTables()];

    [Fact]
    public void A_project_has_one_table() =>
        Assert.All(EnglishTables().GroupBy(path => path.Split('/')[1]), tables => Assert.Single(tables));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_language_has_every_message_with_the_same_placeholders(string table)
    {
        var english = Read(table);
        Assert.NotEmpty(english);
        foreach (var translation in Translations(table))
        {
            var texts = Read(translation);
            Offences.None(english.Keys.Except(texts.Keys).Select(id => $"{translation} lacks {id}"));
            Offences.None(texts.Keys.Except(english.Keys).Select(id => $"{translation}: {id} is not in {table}"));
            Offences.None(english.Where(item => !Placeholders(item.Value).SetEquals(Placeholders(texts[item.Key])))
                .Select(item => $"{translation}: {item.Key} has other placeholders"));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Japanese_is_one_of_the_languages(string table) =>
        Assert.Contains(Translations(table), path => path.EndsWith(".ja.resx", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_Japanese_message_is_Japanese(string table) =>
        Offences.None(Read(table.Replace(".resx", ".ja.resx", StringComparison.Ordinal))
            .Where(item => PlaceholderPattern().Replace(item.Value, string.Empty).Any(char.IsAsciiLetterLower) && !JapanesePattern().IsMatch(item.Value))
            .Select(item => $"{item.Key}: {item.Value}"));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_message_has_an_accessor_with_an_argument_per_placeholder(string table)
    {
        var texts = Read(table);
        var accessors = Accessors(Path.GetDirectoryName(table)!).ToDictionary(accessor => accessor.Id, accessor => accessor.Arguments);
        Offences.None(accessors.Keys.Except(texts.Keys).Select(id => $"{table} lacks {id}"));
        Offences.None(texts.Keys.Where(id => !Title.IsMatch(id)).Except(accessors.Keys).Select(id => $"{table}: {id} has no accessor"));
        Offences.None(accessors
            .Where(accessor => !Placeholders(texts[accessor.Key]).SetEquals(Enumerable.Range(0, accessor.Value)))
            .Select(accessor => $"{table}: {accessor.Key} must use the placeholders of its {accessor.Value} arguments"));
    }

    private static IEnumerable<string> EnglishTables() =>
        new[] { "generator", "runtime", "samples", "tool" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*Messages.resx", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Translations(string table)
    {
        var name = Path.GetFileNameWithoutExtension(table);
        return Directory.EnumerateFiles(Path.Combine(Checkout.Root, Path.GetDirectoryName(table)!), name + ".*.resx")
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'));
    }

    private static Dictionary<string, string> Read(string table) =>
        XDocument.Load(Path.Combine(Checkout.Root, table)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<int> Placeholders(string text) =>
        [.. PlaceholderPattern().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    // A method whose body is Of([a, b]): its name is the id. Methods that take the id itself are not messages.
    private static IEnumerable<(string Id, int Arguments)> Accessors(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.cs")
        from method in CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        let call = method.ExpressionBody?.Expression as InvocationExpressionSyntax
        where call is { Expression: IdentifierNameSyntax { Identifier.Text: "Of" }, ArgumentList.Arguments.Count: 1 }
        let list = (CollectionExpressionSyntax)call.ArgumentList.Arguments[0].Expression
        select (method.Identifier.Text, list.Elements.Count);

    [GeneratedRegex(@"^HER2\d{3}$|Title$")]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"\{(\d+)[^{}]*\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex JapanesePattern();
}
