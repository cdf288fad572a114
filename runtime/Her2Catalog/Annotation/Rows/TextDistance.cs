namespace Her2Catalog.Annotation.Rows;

/// <summary>Compares a misspelled word with known words.</summary>
internal static class TextDistance
{
    private const int MaxLength = 100;

    /// <summary>
    /// The Levenshtein distance of two words, ignoring case; the largest number for words that are too long for a
    /// misspelling.
    /// </summary>
    public static int Between(string left, string right)
    {
        if (left.Length > MaxLength || right.Length > MaxLength)
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
