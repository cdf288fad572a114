using System.Collections.Immutable;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>
/// Fixes the formatting of all files of a catalog, offered at its class. <c>dotnet format</c> can apply this fix, unlike those of
/// diagnostics in files.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CatalogClassFix))]
public sealed class CatalogClassFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(GeneratorRules.CanBeRepaired.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new EveryCatalog();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var action = Action(cancellationToken => Repaired(context.Document.Project, [diagnostic], cancellationToken));
            context.RegisterCodeFix(action, diagnostic);
        }

        return Task.CompletedTask;
    }

    private static CodeAction Action(Func<CancellationToken, Task<Solution>> repair) =>
        CodeAction.Create(FixTitle.Of(CompilerMessages.FixCatalog()), repair, nameof(CatalogClassFix));

    private static async Task<Solution> Repaired(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        foreach (var manifest in diagnostics.Select(diagnostic => diagnostic.Properties[CatalogAnalyzer.Manifest]!).Distinct())
        {
            solution = await Repaired(solution.GetProject(project.Id)!, manifest, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<Solution> Repaired(Project project, string manifest, CancellationToken cancellationToken)
    {
        var documents = project.AdditionalDocuments
            .Where(document => document.FilePath is not null && SourceFile.IsCandidate(document.FilePath))
            .OrderBy(document => document.FilePath, StringComparer.Ordinal)
            .ToArray();
        var texts = await Task.WhenAll(documents.Select(document => document.GetTextAsync(cancellationToken))).ConfigureAwait(false);
        var files = documents.Zip(texts, (document, text) => CatalogFile.Read(document.FilePath!, text)).ToArray();
        if (!files.Any(file => file.Path == manifest))
        {
            return project.Solution;
        }

        var repaired = CatalogRepair.Run(manifest, files, CatalogRepair.IsSafe, cancellationToken).Files;
        var solution = project.Solution;
        for (var i = 0; i < files.Length; i++)
        {
            if (repaired[i].Content != files[i].Content)
            {
                solution = solution.WithAdditionalDocumentText(documents[i].Id, SourceText.From(repaired[i].Content, texts[i].Encoding));
            }
        }

        return solution;
    }

    private sealed class EveryCatalog : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var solution = fixAllContext.Solution;
            foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? solution.Projects.ToArray() : [fixAllContext.Project])
            {
                var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                var ofCatalogs = diagnostics.Where(diagnostic => diagnostic.Properties.ContainsKey(CatalogAnalyzer.Manifest));
                solution = await Repaired(solution.GetProject(project.Id)!, ofCatalogs, fixAllContext.CancellationToken)
                    .ConfigureAwait(false);
            }

            return Action(_ => Task.FromResult(solution));
        }
    }
}
