using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Her2Catalog.Architecture.Tests.Words;

/// <summary>What a person reads in a file: all of it, or in C# the comments, string literals and names of tests.</summary>
internal sealed partial class ReadableText
{
    // Ends a phrase.
    private const char Code = '\0';

    private static readonly string[] Endings =
        ["", ".cs", ".csproj", ".csv", ".json", ".md", ".props", ".resx", ".sh", ".targets", ".txt", ".yaml", ".yml"];

    private static readonly string[] BuildFolders =
        [".git", "artifacts", "bin", "obj", "packages", "BenchmarkDotNet.Artifacts", "TestResults", "vectors", "Words"];

    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private static readonly SyntaxKind[] Strings =
    [
        SyntaxKind.StringLiteralToken, SyntaxKind.Utf8StringLiteralToken, SyntaxKind.InterpolatedStringTextToken,
        SyntaxKind.SingleLineRawStringLiteralToken, SyntaxKind.MultiLineRawStringLiteralToken,
        SyntaxKind.Utf8SingleLineRawStringLiteralToken, SyntaxKind.Utf8MultiLineRawStringLiteralToken,
    ];

    private readonly char[] text;

    private ReadableText(string path, string content)
    {
        Path = path;
        text = content.ToCharArray();
        if (path.EndsWith(".cs", StringComparison.Ordinal))
        {
            Names = KeepText(CSharpSyntaxTree.ParseText(content).GetRoot());
        }

        foreach (Match leader in LineLeader().Matches(new string(text)))
        {
            text.AsSpan(leader.Index, leader.Length).Fill(' ');
        }
    }

    /// <summary>Gets the path in the repository.</summary>
    public string Path { get; }

    /// <summary>Gets the text, with other characters in their places, so that an index is one of the file.</summary>
    public string Text => new(text);

    /// <summary>Gets the names that a C# file declares.</summary>
    public IReadOnlyList<SyntaxToken> Names { get; } = [];

    /// <summary>Reads the English files of the repository that people read.</summary>
    public static IEnumerable<ReadableText> OfRepository() =>
        from path in Directory.EnumerateFiles(Checkout.Root, "*", AllFiles)
        let relative = System.IO.Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/')
        where !relative.Split('/').Intersect(BuildFolders).Any() && Endings.Contains(System.IO.Path.GetExtension(path)) &&
            !relative.Contains(".ja.", StringComparison.Ordinal) && !relative.Contains(".verified.", StringComparison.Ordinal)
        orderby relative
        select Of(relative, File.ReadAllText(path));

    /// <summary>Reads a file.</summary>
    public static ReadableText Of(string path, string content) => new(path, content);

    private List<SyntaxToken> KeepText(SyntaxNode root)
    {
        var content = text.ToArray();
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] == '\n' ? '\n' : Code; // lines are counted
        }

        var names = new List<SyntaxToken>();
        foreach (var token in root.DescendantTokens())
        {
            var trivias = token.LeadingTrivia.Concat(token.TrailingTrivia);
            foreach (var trivia in trivias.Where(trivia => !trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
            {
                Keep(content, trivia.FullSpan.Start, trivia.FullSpan.Length);
            }

            if (Strings.Contains(token.Kind()))
            {
                Keep(content, token.SpanStart, token.Span.Length);
            }

            if (!IsDeclared(token))
            {
                continue;
            }

            names.Add(token);
            if (token.Parent is MethodDeclarationSyntax && token.Text.Contains('_', StringComparison.Ordinal))
            {
                Keep(token.Text.Replace('_', ' ').ToCharArray(), 0, token.Text.Length, token.SpanStart);
            }
        }

        return names;
    }

    private static bool IsDeclared(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) &&
        token.Parent is BaseTypeDeclarationSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax
            or ParameterSyntax { Parent.Parent: MemberDeclarationSyntax }
            or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax };

    private void Keep(char[] source, int start, int length, int? target = null) =>
        source.AsSpan(start, length).CopyTo(text.AsSpan(target ?? start));

    [GeneratedRegex(@"(?<=^[ \t]*)(///?|#+)(?=[ \t\r\n])", RegexOptions.Multiline)]
    private static partial Regex LineLeader();
}
