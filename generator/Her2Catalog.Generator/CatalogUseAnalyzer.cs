using System.Collections.Concurrent;
using System.Collections.Immutable;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>Looks at code that uses a catalog: constant names that a lookup will not find, statuses that nobody looks at, published names where the preferred member exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => GeneratorDescriptors.OfUse;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var catalogs = new CatalogsInUse();
            start.RegisterOperationAction(operation => AnalyzeInvocation(operation, catalogs), OperationKind.Invocation);
            start.RegisterOperationAction(operation => AnalyzeMember(operation, catalogs), OperationKind.PropertyReference);
            start.RegisterOperationAction(operation => StatusUse.Analyze(operation, catalogs), OperationKind.ExpressionStatement, OperationKind.Conditional);
        });
    }

    private static void AnalyzeInvocation(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (LookupCall.Of(invocation, catalogs) is not { } call || call.Names.Describe(call.Text, call.Build) is not { } description)
        {
            return;
        }

        if (description.Status != HgvsStatus.Ok)
        {
            var suggestion = description.Suggestion is null ? string.Empty : $"; did you mean '{description.Suggestion}'?";
            var message = $"'{Shown(call.Text)}': {description.Explanation}{(suggestion.Length == 0 ? "." : suggestion)}";
            Report(context, UseRules.NotAName, call.Place(description.Error.Position, description.Error.Length), call.WholeText, message, description.Suggestion);
        }
        else if (!call.Names.Holds(description))
        {
            var neighbours = call.Names.AtSameResidue(description);
            var hint = neighbours.Count == 0 ? string.Empty : $" At residue {description.FirstResidue} it holds {string.Join(", ", neighbours)}.";
            var meant = neighbours.Count == 1 && description.Level == NameLevel.Protein ? "p." + neighbours[0] : null;
            Report(context, UseRules.NotInCatalog, call.Place(0, call.Text.Length), call.WholeText, $"'{Shown(call.Text)}' is {description.Protein}, which is not in the catalog.{hint}", meant);
        }
    }

    private static void AnalyzeMember(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Property is { IsStatic: true, ContainingType: { Name: "Variants", ContainingType: { } catalog } } &&
            catalogs.Of(catalog)?.PreferredMember(reference.Property.Name) is { } preferred)
        {
            var syntax = reference.Syntax;
            var place = Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.Span.End - reference.Property.Name.Length, syntax.Span.End));
            Report(context, UseRules.PublishedName, place, place, $"'{reference.Property.Name}' is a published name; the preferred one is '{preferred}'.", preferred);
        }
    }

    private static void Report(OperationAnalysisContext context, Rule rule, Location place, Location repairPlace, string message, string? replacement)
    {
        var properties = replacement is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(CatalogAnalyzer.Replacement, replacement);
        context.ReportDiagnostic(Diagnostic.Create(GeneratorDescriptors.Of(rule.Id), place, [repairPlace], properties, message));
    }

    private static string Shown(string text)
    {
        const int longest = 60;
        return text.Length <= longest ? text : text.Substring(0, longest) + "…";
    }
}

/// <summary>The catalogs that the code of a compilation uses, each read once.</summary>
internal sealed class CatalogsInUse
{
    private readonly ConcurrentDictionary<ISymbol, CatalogNames?> names = new(SymbolEqualityComparer.Default);

    /// <summary>The catalog that a class is; null where it is none.</summary>
    public CatalogNames? Of(INamedTypeSymbol type) => names.GetOrAdd(type, symbol => CatalogNames.Of((INamedTypeSymbol)symbol));

    /// <summary>The catalog that a member belongs to, directly or through a handle such as <c>Her2.Assay</c>.</summary>
    public CatalogNames? OfMember(ISymbol member) => member.ContainingType is not { } type ? null : Of(type) ?? (type.ContainingType is { } outer ? Of(outer) : null);
}
