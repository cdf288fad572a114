using System.Collections.Immutable;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>Puts the name that was meant, or the preferred member, into code that uses a catalog.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CatalogUseFix))]
public sealed class CatalogUseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UseRules.NotInCatalog.Id, UseRules.NotAName.Id, UseRules.PublishedName.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CatalogAnalyzer.Replacement, out var replacement) && replacement is not null && root is not null && ChangeOf(root, diagnostic, replacement) is { } change)
            {
                // One key for all rules: 'dotnet format' asks for the key of whichever finding comes first, and then for the rule.
                context.RegisterCodeFix(CodeAction.Create($"Use '{replacement}'", cancellationToken => Apply(context.Document, change, cancellationToken), nameof(CatalogUseFix)), diagnostic);
            }
        }
    }

    // A member's name is replaced as it is; of a constant the literal, where it stands in the call itself.
    private static TextChange? ChangeOf(SyntaxNode root, Diagnostic diagnostic, string replacement)
    {
        var place = diagnostic.AdditionalLocations[0].SourceSpan;
        if (diagnostic.Id == UseRules.PublishedName.Id)
        {
            return new TextChange(place, replacement);
        }

        if (root.FindNode(place, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { Token: var token })
        {
            return null;
        }

        var suffix = token.IsKind(SyntaxKind.Utf8StringLiteralToken) ? "u8" : string.Empty;
        return new TextChange(token.Span, SymbolDisplay.FormatLiteral(replacement, quote: true) + suffix);
    }

    private static async Task<Document> Apply(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
