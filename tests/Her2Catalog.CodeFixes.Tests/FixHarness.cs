using System.Text;
using Basic.Reference.Assemblies;
using Her2Catalog.Generator;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes.Tests;

/// <summary>A project with catalog files as additional documents, as in an editor.</summary>
internal static class FixHarness
{
    public const string Declaration = "namespace Demo; [Her2Catalog.VariantCatalog(\"her2.yaml\")] public static partial class Catalog;";

    public static Project Open(CatalogFixture catalog, string source = Declaration)
    {
        var project = new AdhocWorkspace().AddProject("Demo", LanguageNames.CSharp)
            .WithMetadataReferences([.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Her2).Assembly.Location), MetadataReference.CreateFromFile(typeof(Hgvs.GenomeBuild).Assembly.Location)])
            .AddDocument("Demo.cs", SourceText.From(source, Encoding.UTF8), filePath: "Demo.cs").Project;
        foreach (var file in catalog.Sources)
        {
            project = project.AddAdditionalDocument(file.Path, SourceText.From(file.Content, Encoding.UTF8), filePath: file.Path).Project;
        }

        return project;
    }

    public static async Task<IReadOnlyList<Diagnostic>> Analyze(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([new CatalogAnalyzer(), new CatalogUseAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The fixes that a provider offers for a diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Offers(CodeFixProvider provider, TextDocument document, Diagnostic diagnostic)
    {
        var offers = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None));
        return offers;
    }

    public static async Task<Solution> Apply(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public static TextDocument AdditionalDocument(Project project, string path) => project.AdditionalDocuments.Single(document => document.FilePath == path);

    public static async Task<string> Text(TextDocument document) => (await document.GetTextAsync()).ToString();

    /// <summary>Hands the diagnostics of a project to a fix of all.</summary>
    public sealed class DiagnosticsOf(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
