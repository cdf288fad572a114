using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rules;

/// <summary>Finds the known word that was probably meant by an unknown one.</summary>
public static class NearestWord
{
    /// <summary>
    /// Returns the candidate that was probably meant, or null: no other candidate is as near, or one character farther.
    /// </summary>
    /// <remarks>A word with a character that is not plain may mean something that no candidate does, so it is near to none.</remarks>
    public static string? Find(string value, IEnumerable<string> candidates)
    {
        if (PlainText.Read(value, ValueKind.Word) is not { } plain)
        {
            return null;
        }

        var near = candidates.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Candidate: candidate, Distance: Distance(plain, candidate)))
            .Where(pair => pair.Distance <= MaxDistance(pair.Candidate))
            .OrderBy(pair => pair.Distance)
            .Take(2)
            .ToArray();
        return near.Length == 1 || (near.Length == 2 && near[1].Distance > near[0].Distance + 1) ? near[0].Candidate : null;
    }

    /// <summary>Returns true if two words differ in few characters.</summary>
    public static bool IsNear(string value, string candidate) => Distance(value, candidate) <= MaxDistance(candidate);

    private static int MaxDistance(string candidate) => Math.Max(1, candidate.Length / 3);

    // Levenshtein distance, ignoring case. Long values get no suggestion.
    private static int Distance(string left, string right)
    {
        const int maxLength = 100;
        if (left.Length > maxLength || right.Length > maxLength)
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
