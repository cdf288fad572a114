using System.Collections.Immutable;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator;

/// <summary>Descriptors of the rules for Roslyn.</summary>
internal static class GeneratorDescriptors
{
    private const string Category = "Her2Catalog";

#pragma warning disable RS2008, RS1032, RS1033 // The rules are declared in another project, where these analyzers cannot read them.
    private static readonly Dictionary<string, DiagnosticDescriptor> ByIdMap = RuleCatalog.OfFiles.Append(GeneratorRules.CanBeRepaired)
        .Select(rule => Describe(rule, WellKnownDiagnosticTags.CompilationEnd))
        .Concat(RuleCatalog.OfUse.Select(rule => Describe(rule)))
        .Concat(RuleCatalog.OfGenerator.Select(rule => Describe(rule, WellKnownDiagnosticTags.NotConfigurable)))
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>Gets the rules about catalog files, and the one that represents them at the class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles { get; } =
        RuleCatalog.OfFiles.Append(GeneratorRules.CanBeRepaired).Select(rule => ByIdMap[rule.Id]).ToImmutableArray();

    /// <summary>Gets the rules about code that uses a catalog.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfUse { get; } =
        RuleCatalog.OfUse.Select(rule => ByIdMap[rule.Id]).ToImmutableArray();

    /// <summary>Returns the descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(string id) => ByIdMap[id];

    /// <summary>Returns the severity for Roslyn.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    // Without an address, the message names the command that prints the page.
    private static string MessageFormat(Rule rule) => rule.HelpUrl is null ? $"{{0}} (her2 explain {rule.Id})" : "{0}";

    private static DiagnosticDescriptor Describe(Rule rule, params string[] tags) => new(
        rule.Id,
        new LocalizableResourceString(rule.Id, CompilerMessages.Table, typeof(CompilerMessages)),
        MessageFormat(rule),
        Category,
        SeverityOf(rule.DefaultSeverity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpUrl,
        customTags: tags);
#pragma warning restore RS2008, RS1032, RS1033
}
