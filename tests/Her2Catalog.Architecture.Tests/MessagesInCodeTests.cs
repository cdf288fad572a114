using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Her2Catalog.Architecture.Tests;

/// <summary>Texts for people are in the tables of messages, where they can be translated. Code contains none.</summary>
[Trait("Category", "CultureFree")]
public partial class MessagesInCodeTests
{
    // Thrown at a developer who passes a wrong argument; .NET documents them, and no user of the command sees them.
    private static readonly string[] DeveloperExceptions =
    [
        "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "InvalidOperationException", "InvalidDataException",
        "JsonException",
        "MissingManifestResourceException", "NotSupportedException", "ObjectDisposedException", "UnreachableException", "FormatException",
    ];

    [Fact]
    public void No_text_for_people_is_in_code() =>
        Offences.None(
            from found in InCode()
            where !MessageException.Allows(found.Path)
            select $"{found.Path}:{found.Text.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {found.Text}");

    [Fact]
    public void Every_exception_is_needed() =>
        Offences.None(MessageException.All.Select(exception => exception.Path)
            .Where(path => !InCode().Any(found => found.Path.StartsWith(path, StringComparison.Ordinal))));

    [Theory]
    [InlineData("class C { string M() => \"the name is missing\"; }", 1)]
    [InlineData("class C { string M(int i) => $\"the name {i} is missing here\"; }", 1)]
    [InlineData("class C { string M() => \"missense_variant\"; }", 0)]
    [InlineData("class C { void M() => throw new System.ArgumentException(\"the name is missing\"); }", 0)]
    [InlineData("[System.Obsolete(\"the name is missing\")] class C;", 0)]
    public void A_sentence_is_found(string code, int count) =>
        Assert.Equal(count, TextsForPeople(CSharpSyntaxTree.ParseText(code).GetRoot()).Count());

    private static IEnumerable<(string Path, SyntaxNode Text)> InCode() =>
        from project in Product.Instance.Projects
        from file in project.Files
        from text in TextsForPeople(CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path)).GetRoot())
        select (Path.GetRelativePath(Checkout.Root, file.Path).Replace('\\', '/'), text);

    private static IEnumerable<SyntaxNode> TextsForPeople(SyntaxNode root) =>
        root.DescendantNodes()
            .Where(node => TextOf(node) is { } text && SentencePattern().IsMatch(text))
            .Where(node => !node.Ancestors().Any(IsForDevelopers));

    private static string? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal =>
            literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated =>
            string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "x")),
        _ => null,
    };

    private static bool IsForDevelopers(SyntaxNode ancestor) => ancestor switch
    {
        AttributeSyntax => true,
        BaseObjectCreationExpressionSyntax created => DeveloperExceptions.Contains((created as ObjectCreationExpressionSyntax)?.Type.ToString().Split('.')[^1]),
        InvocationExpressionSyntax called => DeveloperExceptions.Any(name => called.Expression.ToString().StartsWith(name + ".", StringComparison.Ordinal)),
        _ => false,
    };

    // Three words in a row, of which the last two are in lower case.
    [GeneratedRegex(@"\p{L}{2,}[,;:.]? [a-z]+[,;:.]? [a-z]{2,}")]
    private static partial Regex SentencePattern();
}
