using System.Collections.Immutable;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Repairs;
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

    /// <summary>Property of a diagnostic that holds the path of the manifest.</summary>
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
        var files = context.Options.AdditionalFiles.Where(text => SourceFile.IsCandidate(text.Path)).Select(text => CatalogFile.Read(text, context.CancellationToken));
        var sorted = CatalogFile.Sort(files);
        var places = new FilePlaces();

        // Each manifest once, however many classes ask for it.
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

    private static IEnumerable<(AttributeData Attribute, SourceFile Manifest)> Declarations(Compilation compilation, IReadOnlyCollection<SourceFile> files)
    {
        var attribute = compilation.GetTypeByMetadataName(CatalogDeclaration.AttributeName);
        if (attribute is null)
        {
            yield break;
        }

        foreach (var data in TypesOf(compilation.Assembly.GlobalNamespace).SelectMany(type => type.GetAttributes()).Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)))
        {
            if (data.ConstructorArguments is [{ Value: string value }] && SourceFile.Find(files, value) is { } manifest)
            {
                yield return (data, manifest);
            }
        }
    }

    // 'dotnet format' sees diagnostics in code alone: this one stands for those of the files.
    private static Diagnostic OfClass(AttributeData attribute, SourceFile manifest, int repairs)
    {
        var place = attribute.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : Location.None;
        var message = $"{repairs} finding{(repairs == 1 ? string.Empty : "s")} in the files of '{attribute.ConstructorArguments[0].Value}' can be put right without asking: they are a matter of writing.";
        return Diagnostic.Create(GeneratorDescriptors.Of(GeneratorRules.CanBeRepaired.Id), place, ImmutableDictionary<string, string?>.Empty.Add(Manifest, manifest.Path), message);
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
        return Diagnostic.Create(descriptor, places.Of(finding.File, finding.Span).ToLocation(), severity, related, properties, finding.Message);
    }
}
