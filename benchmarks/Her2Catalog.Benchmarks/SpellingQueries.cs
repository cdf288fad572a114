using System.Collections.Frozen;

namespace Her2Catalog.Benchmarks;

/// <summary>Texts to ask: half of them listed spellings, half such with a letter changed, in random order.</summary>
internal static class SpellingQueries
{
    /// <summary>More than a branch predictor learns.</summary>
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

        // Shuffled, and laid out in the order asked for, as a reader of files does.
        random.Shuffle(texts);
        return [.. texts.Select(text => new string(text))];
    }

    /// <summary>Where each text of a column begins, and where the last one ends.</summary>
    public static int[] Offsets(byte[][] texts)
    {
        var offsets = new int[texts.Length + 1];
        for (var i = 0; i < texts.Length; i++)
        {
            offsets[i + 1] = offsets[i] + texts[i].Length;
        }

        return offsets;
    }

    /// <summary>How many a frozen dictionary finds: what all others are held against.</summary>
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
