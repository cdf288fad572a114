using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rules;

/// <summary>Collects findings, in the words that most checks need.</summary>
internal sealed class FindingList : List<Finding>
{
    /// <summary>True where something is wrong enough that no code may be made of it.</summary>
    public bool HasErrors => Exists(finding => finding.Severity == Severity.Error);

    /// <summary>True where something is wrong in a file.</summary>
    public bool HasErrorsIn(SourceFile file) => Exists(finding => finding.Severity == Severity.Error && finding.File == file);

    /// <summary>Reports a whole value.</summary>
    public void Report(Rule rule, Cell cell, string message, string? replacement = null, Cell? related = null) =>
        Report(rule, cell.File, cell.Span, message, replacement, related);

    /// <summary>Reports a part of a value. What replaces a part cannot replace the whole, so that it is kept only where the part can be pointed at.</summary>
    public void ReportPart(Rule rule, Cell cell, int start, int length, string message, string? replacement = null) =>
        Report(rule, cell.File, cell.Part(start, length), message, cell.IsVerbatim ? replacement : null);

    /// <summary>Reports a value whose repair is a matter of writing, whatever the rule says of others.</summary>
    public void ReportWriting(Rule rule, Cell cell, string message, string replacement) =>
        Add(new Finding(rule, cell.File, cell.Span, message, rule.DefaultSeverity, replacement) { IsRepairSafe = true });

    /// <summary>Reports a place.</summary>
    public void Report(Rule rule, SourceFile file, TextSpan span, string message, string? replacement = null, Cell? related = null) =>
        Add(new Finding(rule, file, span, message, rule.DefaultSeverity, replacement, related is null ? null : new RelatedPlace(related.File, related.Span)));

    /// <summary>" Did you mean …?" for the nearest of the candidates, if one is near.</summary>
    public static string DidYouMean(string value, IEnumerable<string> candidates, out string? nearest)
    {
        nearest = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(value, candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, pair.Candidate.Length / 3))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
        return nearest is null ? string.Empty : $" Did you mean '{nearest}'?";
    }

    // Levenshtein distance, case aside; values this long are not worth a suggestion.
    private static int Distance(string left, string right)
    {
        const int longest = 100;
        if (left.Length > longest || right.Length > longest)
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
