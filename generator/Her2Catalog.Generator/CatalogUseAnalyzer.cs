using System.Collections.Immutable;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>
/// Checks code that uses a catalog: constant names that a lookup will not find, ignored results, and published names for which there
/// is a preferred member.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogUseAnalyzer : DiagnosticAnalyzer
{
    private const int MaxLength = 60;

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
            start.RegisterOperationAction(operation => AnalyzeName(operation, catalogs), OperationKind.Invocation);
            start.RegisterOperationAction(operation => IgnoredResult.Analyze(operation, catalogs), OperationKind.Invocation);
            start.RegisterOperationAction(operation => AnalyzeMember(operation, catalogs), OperationKind.PropertyReference);
            start.RegisterOperationBlockAction(block => UncheckedVariant.Analyze(block, catalogs));
        });
    }

    private static void AnalyzeName(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (LookupCall.Of(invocation, catalogs) is not { } call)
        {
            return;
        }

        var description = call.Names.Describe(call.Text, call.Build);
        if (description.Status != HgvsStatus.Ok)
        {
            var place = call.Place(description.Error.Position, description.Error.Length);
            var message = description.Suggestion is { } name
                ? CompilerMessages.ConstantNotReadWithSuggestion(Shorten(call.Text), description.ExplanationMessage, name)
                : CompilerMessages.ConstantNotRead(Shorten(call.Text), description.ExplanationMessage);
            Report(context, UseRules.NotAName, invocation, (place, call.WholeText), message, description.Suggestion);
        }
        else if (!call.Names.Contains(description))
        {
            var neighbors = call.Names.AtSameResidue(description);
            var (text, protein, residue) = (Shorten(call.Text), description.Protein, description.FirstResidue);
            var message = neighbors.Count == 0
                ? CompilerMessages.ConstantNotInCatalog(text, protein)
                : CompilerMessages.ConstantNotInCatalogNear(text, protein, residue, string.Join(", ", neighbors));
            var suggestion = neighbors.Count == 1 && description.Level == NameLevel.Protein ? "p." + neighbors[0] : null;
            Report(context, UseRules.NotInCatalog, invocation, (call.Place(0, call.Text.Length), call.WholeText), message, suggestion);
        }
    }

    private static void AnalyzeMember(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Property is { IsStatic: true, ContainingType: { Name: "Variants", ContainingType: { } catalog } } &&
            !Operations.IsInNameOf(reference) && // nameof uses the name itself
            catalogs.Of(catalog)?.PreferredMember(reference.Property.Name) is { } preferred)
        {
            var syntax = reference.Syntax;
            var start = syntax.Span.End - reference.Property.Name.Length;
            var place = Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(start, syntax.Span.End));
            var message = CompilerMessages.PublishedMember(reference.Property.Name, preferred);
            var descriptor = GeneratorDescriptors.Of(UseRules.PublishedName.Id);
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place, [place], Properties(preferred), message));
        }
    }

    // In a test of invalid input, the name is intended.
    private static void Report(
        OperationAnalysisContext context,
        Rule rule,
        IInvocationOperation invocation,
        (Location Fault, Location Name) places,
        LocalizedMessage message,
        string? replacement)
    {
        var isExpected = AssertedResult.IsOnlyAsserted(invocation);
        var severity = isExpected ? DiagnosticSeverity.Info : GeneratorDescriptors.SeverityOf(rule.DefaultSeverity);
        var descriptor = GeneratorDescriptors.Of(rule.Id);
        context.ReportDiagnostic(
            Diagnostic.Create(descriptor, places.Fault, severity, [places.Name], Properties(replacement), message));
    }

    private static ImmutableDictionary<string, string?> Properties(string? replacement) => replacement is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(CatalogAnalyzer.Replacement, replacement);

    private static string Shorten(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
}
