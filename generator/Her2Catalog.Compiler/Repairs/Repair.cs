using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>Puts the replacement of a finding into its file. Only the characters at fault change: quotes, line ends and comments stay.</summary>
public static class Repair
{
    // Within these a replacement reads the same in CSV and in YAML, with quotes and without.
    private const string SafeSigns = "_.:>*()+=/?- ";

    /// <summary>True if the replacement can be written as it is.</summary>
    public static bool CanApply(Finding finding) => finding.Replacement is { } text && CanWrite(text);

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

    private static bool CanWrite(string text) =>
        text.All(unit => char.IsLetterOrDigit(unit) || SafeSigns.IndexOf(unit) >= 0) &&
        (text.Length <= 1 || char.IsLetterOrDigit(text[0])) &&
        !text.Contains(": ") && !text.EndsWith(":", StringComparison.Ordinal);
}
