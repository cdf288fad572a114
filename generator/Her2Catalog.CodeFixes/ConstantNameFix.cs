using System.Collections.Immutable;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>
/// Offers the name that was probably meant for a constant that a lookup will not find. The fix changes which variant the code
/// means, so a person decides on each. There is no fix-all, which <c>dotnet format</c> would need to apply it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConstantNameFix))]
public sealed class ConstantNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UseRules.NotInCatalog.Id, UseRules.NotAName.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CatalogAnalyzer.Replacement, out var replacement) &&
                replacement is not null &&
                root?.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true)
                    is LiteralExpressionSyntax { Token: var token })
            {
                var change = new TextChange(token.Span, LiteralOf(token, replacement));
                var action = CodeAction.Create(
                    FixTitle.Of(CompilerMessages.UseName(replacement)),
                    cancellationToken => CodeChange.Apply(context.Document, [change], cancellationToken),
                    diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static string LiteralOf(SyntaxToken token, string text) =>
        SymbolDisplay.FormatLiteral(text, quote: true) + (token.IsKind(SyntaxKind.Utf8StringLiteralToken) ? "u8" : string.Empty);
}
