using System.Collections.Immutable;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Her2Catalog.Generator;

/// <summary>
/// Reports findings in the catalog files of a compilation at their positions: all of them in an editor, and warnings and
/// information in a build. A build with errors ends before its analyzers run, so the generator reports errors.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that contains the replacement.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The property of a diagnostic that contains the path of the manifest.</summary>
    public const string Manifest = nameof(Manifest);

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
        var files = context.Options.AdditionalFiles
            .Where(text => SourceFile.IsCandidate(text.Path))
            .Select(text => CatalogFile.Read(text, context.CancellationToken));
        var sorted = CatalogFile.Sort(files);
        var places = new FilePlaces();

        // A manifest is compiled once, however many classes name it.
        foreach (var declarations in Declarations(context.Compilation, sorted).GroupBy(declaration => declaration.Manifest))
        {
            var findings = CatalogCompiler.Compile(declarations.Key.Path, sorted, context.CancellationToken).Findings;
            foreach (var finding in new ListedFindings(findings).Findings)
            {
                context.ReportDiagnostic(ToDiagnostic(finding, places));
            }

            var repairs = findings.Count(CatalogRepair.IsSafe);
            if (repairs > 0)
            {
                context.ReportDiagnostic(OfClass(declarations.First().Attribute, declarations.Key, repairs));
            }
        }
    }

    private static IEnumerable<(AttributeData Attribute, SourceFile Manifest)> Declarations(
        Compilation compilation,
        IReadOnlyCollection<SourceFile> files)
    {
        var attribute = compilation.GetTypeByMetadataName(CatalogDeclaration.AttributeName);
        if (attribute is null)
        {
            yield break;
        }

        foreach (var data in TypesOf(compilation.Assembly.GlobalNamespace).SelectMany(type => type.GetAttributes()))
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments is [{ Value: string value }]
                && SourceFile.Find(files, value) is { } manifest)
            {
                yield return (data, manifest);
            }
        }
    }

    // 'dotnet format' supports diagnostics in code only, so this one represents those in files.
    private static Diagnostic OfClass(AttributeData attribute, SourceFile manifest, int repairs)
    {
        var place = attribute.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : Location.None;
        var catalog = attribute.ConstructorArguments[0].Value?.ToString() ?? string.Empty;
        var message = repairs == 1 ? CompilerMessages.OneFix(catalog) : CompilerMessages.Fixes(repairs, catalog);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Manifest, manifest.Path);
        return Diagnostic.Create(GeneratorDescriptors.Of(GeneratorRules.CanBeRepaired.Id), place, properties, message);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static Diagnostic ToDiagnostic(Finding finding, FilePlaces places)
    {
        var descriptor = GeneratorDescriptors.Of(finding.Rule.Id);
        var severity = GeneratorDescriptors.SeverityOf(finding.Severity);
        var related = finding.Related is null ? null : new[] { places.Of(finding.Related.File, finding.Related.Span).ToLocation() };
        var properties = !Repair.CanApply(finding)
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, finding.Replacement);
        var location = places.Of(finding.File, finding.Span).ToLocation();
        return Diagnostic.Create(descriptor, location, severity, related, properties, finding.Message);
    }
}
