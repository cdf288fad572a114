using System.Reflection;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Rules;

/// <summary>How grave a finding is, before a user's configuration.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong: nothing is generated from a catalog with an error.</summary>
    Error,
}

/// <summary>One rule, declared once and used by analyzer, generator, command and documentation.</summary>
/// <param name="Id"><c>HER2</c> and three digits; never reused.</param>
/// <param name="DefaultSeverity">Before configuration.</param>
/// <param name="RepairIsSafe">True if the replacement of a finding changes formatting only, never the meaning.</param>
public sealed record Rule(string Id, Severity DefaultSeverity, bool RepairIsSafe = false)
{
    private static readonly string? Repository = typeof(Rule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "RulePages")?.Value;

    /// <summary>What is wrong, in a few words.</summary>
    public LocalizedMessage Title => CompilerMessages.TitleOf(Id);

    /// <summary>Where the rule is explained, relative to the root of the repository.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    /// <summary>The address of that page; null if the repository's was unknown when this assembly was built.</summary>
    public string? HelpUrl => Repository is null ? null : $"{Repository}/{HelpLink}";
}

/// <summary>Something wrong in a file, at the characters at fault.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="File">Where.</param>
/// <param name="Span">The characters at fault.</param>
/// <param name="Message">The value seen, what was expected and the exact replacement, if it can be computed.</param>
/// <param name="Replacement">What to write at <paramref name="Span"/>, if it can be computed.</param>
/// <param name="Severity">The rule's default, unless this case is milder.</param>
/// <param name="Related">Another place that belongs to it, such as the first of two duplicates.</param>
public sealed record Finding(
    Rule Rule,
    SourceFile File,
    TextSpan Span,
    LocalizedMessage Message,
    Severity Severity,
    string? Replacement = null,
    RelatedPlace? Related = null)
{
    /// <summary>True if the replacement can be applied without asking a person.</summary>
    public bool IsRepairSafe { get; init; } = Replacement is not null && Rule.RepairIsSafe;

    /// <summary>
    /// Changes of the file that repair the finding together, if there are several; <see cref="Replacement"/> is null then.
    /// </summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>
    /// What findings of a rule have in common if they have one cause, such as a spreadsheet that rewrote a column; they become
    /// one.
    /// </summary>
    internal string? Cause { get; init; }
}

/// <summary>A change of a file: characters, and the text to write in their place as it is.</summary>
public sealed record TextEdit(TextSpan Span, string Text);

/// <summary>A second place that a finding refers to.</summary>
public sealed record RelatedPlace(SourceFile File, TextSpan Span);
