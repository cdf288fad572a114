using System.Collections.Immutable;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>Offers the replacement of a finding in the file that contains it.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".csv", ".yaml", ".fasta"],
    Name = nameof(CatalogFileFix))]
public sealed class CatalogFileFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.OfFiles.Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null; // a person decides on each replacement

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CatalogAnalyzer.Replacement, out var replacement) && replacement is not null)
            {
                var title = replacement.Length == 0 ? CompilerMessages.RemoveText() : CompilerMessages.ReplaceText(replacement);
                var action = CodeAction.Create(
                    FixTitle.Of(title),
                    cancellationToken => Apply(context.TextDocument, diagnostic.Location.SourceSpan, replacement, cancellationToken),
                    diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> Apply(
        TextDocument document,
        TextSpan place,
        string replacement,
        CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(new TextChange(place, replacement)));
    }
}
