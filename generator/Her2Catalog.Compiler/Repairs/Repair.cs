using System.Text;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>Puts the replacement of a finding into its file. Only the characters at fault change: quotes, line ends and comments stay.</summary>
public static class Repair
{
    // Within these and letters a replacement reads the same in CSV and in YAML, with quotes and without.
    private const string SafeSigns = "_.:>*()+=/?- ";

    /// <summary>True if the finding has edits, or a replacement that can be written at its place and leaves everything else as it is read.</summary>
    public static bool CanApply(Finding finding) => finding.Edits.Count > 0 || (
        finding.Replacement is { } text &&
        text.All(unit => char.IsLetterOrDigit(unit) || SafeSigns.IndexOf(unit) >= 0) &&
        (!finding.File.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || KeepsYaml(finding.File.Content, finding.Span, text)));

    /// <summary>The changes that repair a finding.</summary>
    public static IReadOnlyList<TextEdit> EditsOf(Finding finding) =>
        finding.Edits.Count > 0 ? finding.Edits : [new TextEdit(finding.Span, finding.Replacement!)];

    /// <summary>Makes the repairs that can be made at once: of two that touch each other, the first.</summary>
    /// <returns>The text of the file, and which findings were repaired.</returns>
    public static (string Content, IReadOnlyList<Finding> Applied) Apply(SourceFile file, IEnumerable<Finding> findings)
    {
        var applied = new List<Finding>();
        var ends = 0;
        foreach (var finding in findings.Where(finding => finding.File.Path == file.Path && CanApply(finding)).OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Span.Length))
        {
            // Edits of several places may reach beyond findings that follow: these have to wait for the next round.
            var edits = EditsOf(finding);
            if (applied.Count == 0 || edits.Min(edit => edit.Span.Start) > ends)
            {
                applied.Add(finding);
                ends = edits.Max(edit => edit.Span.End);
            }
        }

        var content = new StringBuilder();
        var position = 0;
        foreach (var edit in applied.SelectMany(EditsOf))
        {
            content.Append(file.Content, position, edit.Span.Start - position).Append(edit.Text);
            position = edit.Span.End;
        }

        return (content.Append(file.Content, position, file.Content.Length - position).ToString(), applied);
    }

    // A value that begins with a sign, a colon or number sign with a space beside it, and the line break at the end of a block
    // belong to the structure of YAML.
    private static bool KeepsYaml(string content, TextSpan span, string text)
    {
        var before = span.Start == 0 ? "\n" : content.Substring(span.Start - 1, 1);
        var after = span.End == content.Length ? "\n" : content.Substring(span.End, 1);
        var begins = " \n\r[]{},".Contains(before);
        var around = (before + text + after).Replace('\r', '\n');
        return content.IndexOfAny(['\r', '\n'], span.Start, span.Length) < 0 &&
            (!begins || char.IsLetterOrDigit((text + after)[0])) &&
            !around.Contains(": ") && !around.Contains(":\n") && !around.Contains(" #");
    }
}
