using System.Collections.Immutable;
using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator;

/// <summary>Roslyn's form of the rules.</summary>
internal static class GeneratorDescriptors
{
    private const string Category = "Her2Catalog";

#pragma warning disable RS2008, RS1032, RS1033 // The list of rules lives in the compiler's front end, where these analyzers cannot read it.
    private static readonly Dictionary<string, DiagnosticDescriptor> ByIdMap = RuleCatalog.All
        .Select(rule => Describe(rule, WellKnownDiagnosticTags.CompilationEnd))
        .Concat(new[] { GeneratorRules.NothingGenerated, GeneratorRules.Failed, GeneratorRules.NoManifest }.Select(rule => Describe(rule, WellKnownDiagnosticTags.NotConfigurable)))
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>Rules that the analyzer reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles { get; } = RuleCatalog.All.Select(rule => ByIdMap[rule.Id]).ToImmutableArray();

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(string id) => ByIdMap[id];

    private static DiagnosticDescriptor Describe(Rule rule, string tag) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        rule.DefaultSeverity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: tag);
#pragma warning restore RS2008, RS1032, RS1033
}
