using System.Collections.Immutable;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>Replaces members with published names by the preferred members, which have the same values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PreferredMemberFix))]
public sealed class PreferredMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UseRules.PublishedName.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new EveryMember();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(IsFixable))
        {
            var action = CodeAction.Create(
                FixTitle.Of(CompilerMessages.UseName(PreferredOf(diagnostic))),
                cancellationToken => CodeChange.Apply(context.Document, [ChangeOf(diagnostic)], cancellationToken),
                nameof(PreferredMemberFix));
            context.RegisterCodeFix(action, diagnostic);
        }

        return Task.CompletedTask;
    }

    private static bool IsFixable(Diagnostic diagnostic) => diagnostic.Id == UseRules.PublishedName.Id;

    private static string PreferredOf(Diagnostic diagnostic) => diagnostic.Properties[CatalogAnalyzer.Replacement]!;

    private static TextChange ChangeOf(Diagnostic diagnostic) => new(diagnostic.Location.SourceSpan, PreferredOf(diagnostic));

    // 'dotnet format' takes the key of a fix-all from any diagnostic of the analyzer, so this does not use the key.
    private sealed class EveryMember : DocumentBasedFixAllProvider
    {
        protected override string GetFixAllTitle(FixAllContext fixAllContext) => FixTitle.Of(CompilerMessages.UsePreferredName());

        protected override async Task<Document?> FixAllAsync(
            FixAllContext fixAllContext,
            Document document,
            ImmutableArray<Diagnostic> diagnostics)
        {
            var changes = diagnostics.Where(IsFixable).Select(ChangeOf).Distinct();
            return await CodeChange.Apply(document, changes, fixAllContext.CancellationToken).ConfigureAwait(false);
        }
    }
}
