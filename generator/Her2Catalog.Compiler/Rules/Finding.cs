using System.Reflection;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Rules;

/// <summary>The severity of a finding, before configuration.</summary>
public enum Severity
{
    /// <summary>Information, such as a name that is correct but not the preferred one.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake. No code is generated from a catalog with an error.</summary>
    Error,
}

/// <summary>A rule, which analyzers, generator, command and documentation share.</summary>
/// <param name="Id"><c>HER2</c> and three digits. Ids are never reused.</param>
/// <param name="DefaultSeverity">The severity before configuration.</param>
/// <param name="RepairIsSafe">True if the replacement of a finding changes formatting only, never the meaning.</param>
public sealed record Rule(string Id, Severity DefaultSeverity, bool RepairIsSafe = false)
{
    private static readonly string? Repository = typeof(Rule).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == "RulePages")?.Value;

    /// <summary>Gets a short description of what is wrong.</summary>
    public LocalizedMessage Title => CompilerMessages.TitleOf(Id);

    /// <summary>Gets the path of the page about the rule, relative to the root of the repository.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    /// <summary>Gets the address of that page; null if this assembly was built without the address of the repository.</summary>
    public string? HelpUrl => Repository is null ? null : $"{Repository}/{HelpLink}";
}

/// <summary>A violation of a rule in a file.</summary>
/// <param name="Rule">The violated rule.</param>
/// <param name="File">The file.</param>
/// <param name="Span">The characters that are wrong.</param>
/// <param name="Message">The value, what was expected, and what to do.</param>
/// <param name="Replacement">The correct text at <paramref name="Span"/>, if it can be computed.</param>
/// <param name="Severity">The default severity of the rule, unless this case is less severe.</param>
/// <param name="Related">Another place, such as the first of two duplicates.</param>
public sealed record Finding(
    Rule Rule,
    SourceFile File,
    TextSpan Span,
    LocalizedMessage Message,
    Severity Severity,
    string? Replacement = null,
    RelatedPlace? Related = null)
{
    /// <summary>Gets a value indicating whether the replacement can be applied without a decision of a person.</summary>
    public bool IsRepairSafe { get; init; } = Replacement is not null && Rule.RepairIsSafe;

    /// <summary>
    /// Gets the changes that fix the finding, if there are several. <see cref="Replacement"/> is null then.
    /// </summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>
    /// Gets a text that findings of a rule with the same cause have in common, such as a spreadsheet that changed a column. They
    /// are merged into one.
    /// </summary>
    internal string? Cause { get; init; }
}

/// <summary>A change of a file: a span, and the text that replaces it.</summary>
public sealed record TextEdit(TextSpan Span, string Text);

/// <summary>A second place that a finding refers to.</summary>
public sealed record RelatedPlace(SourceFile File, TextSpan Span);
