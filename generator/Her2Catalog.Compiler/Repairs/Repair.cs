using System.Text;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>Applies replacements of findings to their file. Quotes, line ends and comments do not change.</summary>
public static class Repair
{
    // A replacement of these, letters and digits has the same meaning in CSV and YAML, with and without quotes.
    private const string SafePunctuation = "_.:>*()+=/?- ";

    /// <summary>Returns true if the finding has edits, or a replacement that does not change how the rest of the file is read.</summary>
    public static bool CanApply(Finding finding) => finding.Edits.Count > 0 || (
        finding.Replacement is { } text &&
        text.All(unit => char.IsLetterOrDigit(unit) || SafePunctuation.IndexOf(unit) >= 0) &&
        (!finding.File.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || KeepsYaml(finding.File.Content, finding.Span, text)));

    /// <summary>Returns the changes that repair a finding.</summary>
    public static IReadOnlyList<TextEdit> EditsOf(Finding finding) =>
        finding.Edits.Count > 0 ? finding.Edits : [new TextEdit(finding.Span, finding.Replacement!)];

    /// <summary>Applies the repairs that do not touch each other.</summary>
    /// <returns>The text of the file, and the repaired findings.</returns>
    public static (string Content, IReadOnlyList<Finding> Applied) Apply(SourceFile file, IEnumerable<Finding> findings)
    {
        var applied = new List<Finding>();
        var ends = 0;
        var ofFile = findings.Where(finding => finding.File.Path == file.Path && CanApply(finding));
        foreach (var finding in ofFile.OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Span.Length))
        {
            // Edits of several places may overlap later findings, which the next round repairs.
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

    // Punctuation at the start of a value, a colon or number sign next to a space, and the line break at the end of a block are
    // part of the structure of YAML.
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
