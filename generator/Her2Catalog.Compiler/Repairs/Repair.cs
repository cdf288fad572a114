using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>Puts the replacement of a finding into its file. Only the characters at fault change: quotes, line ends and comments stay.</summary>
public static class Repair
{
    // Within these and letters a replacement reads the same in CSV and in YAML, with quotes and without.
    private const string SafeSigns = "_.:>*()+=/?- ";

    /// <summary>True if the replacement can be written at its place and leaves everything else as it is read.</summary>
    public static bool CanApply(Finding finding) =>
        finding.Replacement is { } text &&
        text.All(unit => char.IsLetterOrDigit(unit) || SafeSigns.IndexOf(unit) >= 0) &&
        (!finding.File.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || KeepsYaml(finding.File.Content, finding.Span, text));

    /// <summary>Makes the repairs that can be made at once: of two that touch each other, the first.</summary>
    /// <returns>The text of the file, and which findings were repaired.</returns>
    public static (string Content, IReadOnlyList<Finding> Applied) Apply(SourceFile file, IEnumerable<Finding> findings)
    {
        var applied = new List<Finding>();
        foreach (var finding in findings.Where(finding => finding.File.Path == file.Path && CanApply(finding)).OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Span.Length))
        {
            if (applied.Count == 0 || finding.Span.Start > applied[applied.Count - 1].Span.End)
            {
                applied.Add(finding);
            }
        }

        var content = file.Content;
        foreach (var finding in applied.AsEnumerable().Reverse())
        {
            content = content.Remove(finding.Span.Start, finding.Span.Length).Insert(finding.Span.Start, finding.Replacement!);
        }

        return (content, applied);
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
