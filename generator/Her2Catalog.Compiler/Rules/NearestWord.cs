namespace Her2Catalog.Compiler.Rules;

/// <summary>Finds what was meant by a word that is not known.</summary>
public static class NearestWord
{
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
