using System.Collections.Immutable;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Her2Catalog.Generator;

/// <summary>
/// Reports what is wrong in the catalog files of a compilation, at the characters at fault: live in an editor, and in a build
/// whatever is no error. With an error a build ends before its analyzers run; there the generator tells the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Property of a diagnostic that holds what should stand there.</summary>
    public const string Replacement = nameof(Replacement);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => GeneratorDescriptors.OfFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles.Where(text => CatalogFile.IsCandidate(text.Path)).Select(text => CatalogFile.Read(text, context.CancellationToken));
        var sorted = CatalogFile.Sort(files);
        foreach (var manifest in Manifests(context.Compilation, sorted))
        {
            foreach (var finding in CatalogCompiler.Compile(manifest.Path, sorted, context.CancellationToken).Findings)
            {
                context.ReportDiagnostic(ToDiagnostic(finding));
            }
        }
    }

    // Each manifest once, however many classes ask for it.
    private static IEnumerable<SourceFile> Manifests(Compilation compilation, IReadOnlyCollection<SourceFile> files)
    {
        var attribute = compilation.GetTypeByMetadataName(CatalogDeclaration.AttributeName);
        return attribute is null
            ? []
            : TypesOf(compilation.Assembly.GlobalNamespace)
                .SelectMany(type => type.GetAttributes())
                .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
                .Select(data => data.ConstructorArguments is [{ Value: string value }] ? CatalogFile.FindManifest(files, value) : null)
                .OfType<SourceFile>()
                .Distinct();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static Diagnostic ToDiagnostic(Finding finding)
    {
        var descriptor = GeneratorDescriptors.Of(finding.Rule.Id);
        var severity = finding.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var related = finding.Related is null ? null : new[] { CodePlace.Of(finding.Related.File, finding.Related.Span).ToLocation() };
        var properties = finding.Replacement is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, finding.Replacement);
        return Diagnostic.Create(descriptor, CodePlace.Of(finding.File, finding.Span).ToLocation(), severity, related, properties, finding.Message);
    }
}
