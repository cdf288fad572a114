using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rules;

/// <summary>Collects findings, in the words that most checks need.</summary>
internal sealed class FindingList : List<Finding>
{
    /// <summary>True if there is an error, so that no code is generated.</summary>
    public bool HasErrors => Exists(finding => finding.Severity == Severity.Error);

    /// <summary>True if a file has an error.</summary>
    public bool HasErrorsIn(SourceFile file) => Exists(finding => finding.Severity == Severity.Error && finding.File == file);

    /// <summary>Reports a whole value.</summary>
    public void Report(Rule rule, Cell cell, string message, string? replacement = null, Cell? related = null) =>
        Report(rule, cell.File, cell.Span, message, replacement, related);

    /// <summary>Reports a part of a value. What replaces a part cannot replace the whole, so it is kept only if the part has a place of its own.</summary>
    public void ReportPart(Rule rule, Cell cell, int start, int length, string message, string? replacement = null) =>
        Report(rule, cell.File, cell.Part(start, length), message, cell.IsVerbatim ? replacement : null);

    /// <summary>Reports a value whose repair is a matter of writing, whatever the rule says of others.</summary>
    public void ReportWriting(Rule rule, Cell cell, string message, string replacement) =>
        Add(new Finding(rule, cell.File, cell.Span, message, rule.DefaultSeverity, replacement) { IsRepairSafe = true });

    /// <summary>Reports a place.</summary>
    public void Report(Rule rule, SourceFile file, TextSpan span, string message, string? replacement = null, Cell? related = null) =>
        Add(new Finding(rule, file, span, message, rule.DefaultSeverity, replacement, related is null ? null : new RelatedPlace(related.File, related.Span)));
}
