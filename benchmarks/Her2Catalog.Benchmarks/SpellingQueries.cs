using System.Collections.Frozen;

namespace Her2Catalog.Benchmarks;

/// <summary>Queries in random order: half are listed spellings, half are spellings with one character changed.</summary>
internal static class SpellingQueries
{
    /// <summary>The number of queries: more than a branch predictor learns.</summary>
    public const int Count = 131_072;

    private const int Seed = 755;

    public static string[] Of(string[] listed)
    {
        var random = new Random(Seed);
        var texts = new string[Count];
        for (var i = 0; i < Count; i++)
        {
            var letters = listed[random.Next(listed.Length)].ToCharArray();
            if (i % 2 == 1)
            {
                letters[random.Next(letters.Length)] = (char)('A' + random.Next(26));
            }

            texts[i] = new string(letters);
        }

        // Shuffled, and in memory in the order of the queries, as when files are read.
        random.Shuffle(texts);
        return [.. texts.Select(text => new string(text))];
    }

    /// <summary>The offsets of the texts of a column, and the end of the last one.</summary>
    public static int[] Offsets(byte[][] texts)
    {
        var offsets = new int[texts.Length + 1];
        for (var i = 0; i < texts.Length; i++)
        {
            offsets[i + 1] = offsets[i] + texts[i].Length;
        }

        return offsets;
    }

    /// <summary>The number that a frozen dictionary finds, which all others are compared with.</summary>
    public static int CountIn(FrozenDictionary<string, int> frozen, string[] texts)
    {
        var lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in texts)
        {
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }
}
