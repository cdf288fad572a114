using System.Collections.Immutable;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>Replaces a member with a published name by the preferred one, which is the same value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PreferredMemberFix))]
public sealed class PreferredMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UseRules.PublishedName.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var preferred = diagnostic.Properties[CatalogAnalyzer.Replacement]!;
            var change = new TextChange(diagnostic.Location.SourceSpan, preferred);
            context.RegisterCodeFix(CodeAction.Create($"Use '{preferred}'", cancellationToken => CodeChange.Apply(context.Document, change, cancellationToken), nameof(PreferredMemberFix)), diagnostic);
        }

        return Task.CompletedTask;
    }
}
