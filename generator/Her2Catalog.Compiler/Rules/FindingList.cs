using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Rules;

/// <summary>Collects findings.</summary>
internal sealed class FindingList : List<Finding>
{
    /// <summary>Gets or sets a value indicating whether the catalog that is read must state its texts in Japanese, too.</summary>
    public bool RequiresJapanese { get; set; }

    /// <summary>Gets a value indicating whether there is an error, so that no code is generated.</summary>
    public bool HasErrors => Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Gets the number of errors.</summary>
    public int ErrorCount => this.Count(finding => finding.Severity == Severity.Error);

    /// <summary>Returns true if a file has an error.</summary>
    public bool HasErrorsIn(SourceFile file) => Exists(finding => finding.Severity == Severity.Error && finding.File == file);

    /// <summary>Reports a whole value.</summary>
    public void Report(
        Rule rule,
        Cell cell,
        LocalizedMessage message,
        string? replacement = null,
        Cell? related = null,
        string? cause = null) =>
        Report(rule, cell.File, cell.Span, message, replacement, related, cause);

    /// <summary>Reports a part of a value. Without a position of the part in the file, the replacement is dropped.</summary>
    public void ReportPart(
        Rule rule,
        Cell cell,
        int start,
        int length,
        LocalizedMessage message,
        string? replacement = null,
        string? cause = null) =>
        Report(rule, cell.File, cell.Part(start, length), message, cell.IsVerbatim ? replacement : null, cause: cause);

    /// <summary>Reports a value whose fix changes formatting only, even if other fixes of the rule do not.</summary>
    public void ReportWriting(Rule rule, Cell cell, LocalizedMessage message, string replacement, string? cause = null) =>
        Add(new Finding(rule, cell.File, cell.Span, message, rule.DefaultSeverity, replacement) { IsRepairSafe = true, Cause = cause });

    /// <summary>Reports a place.</summary>
    public void Report(
        Rule rule,
        SourceFile file,
        TextSpan span,
        LocalizedMessage message,
        string? replacement = null,
        Cell? related = null,
        string? cause = null) =>
        Add(new Finding(rule, file, span, message, rule.DefaultSeverity, replacement)
        {
            Related = related is null ? null : new RelatedPlace(related.File, related.Span),
            Cause = cause,
        });

    /// <summary>Returns the findings. Those with the same cause become one, whose message contains the number of other places.</summary>
    public IEnumerable<Finding> Merged() => this.Where(finding => finding.Cause is null)
        .Concat(this.Where(finding => finding.Cause is not null).GroupBy(finding => (finding.Rule, finding.Cause)).Select(Merge));

    private static Finding Merge(IEnumerable<Finding> sameCause)
    {
        var all = sameCause.ToArray();
        var first = all[0];
        return all.Length == 1 ? first : first with
        {
            Message = all.Length == 2
                ? CompilerMessages.SameInOneMorePlace(first.Message)
                : CompilerMessages.SameInMorePlaces(first.Message, all.Length - 1),
            Related = first.Related ?? new RelatedPlace(all[1].File, all[1].Span),
            Edits = all.All(finding => finding.IsRepairSafe && finding.Replacement is not null)
                ? [.. all.Select(finding => new TextEdit(finding.Span, finding.Replacement!)).OrderBy(edit => edit.Span.Start)]
                : first.Edits,
        };
    }
}
