namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// The hash of a spelling, the same in generator and runtime, on every platform, of UTF-8 and of characters. Public for
/// generated code.
/// </summary>
public static class SpellingHash
{
    /// <summary>Longest spelling that a table holds, in bytes; longer ones are found by meaning.</summary>
    public const int LongestSpelling = 63;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Sixty-four well-mixed bits of ASCII text; the top ones are the best.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        if (text.Length <= SpellingWords.MostLetters)
        {
            return SpellingWords.Of(text).Hash;
        }

        var head = SpellingWords.Of(text.Slice(0, SpellingWords.MostLetters)).Hash;
        return Finish(head ^ Of(text.Slice(SpellingWords.MostLetters)));
    }

#if NET8_0_OR_GREATER
    /// <summary>The same of characters; of no use where they are not ASCII or too many for a table.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= SpellingWords.MostLetters)
        {
            return SpellingWords.Of(text).Hash;
        }

        var head = SpellingWords.Of(text[..SpellingWords.MostLetters]).Hash;
        return Finish(head ^ Of(text[SpellingWords.MostLetters..]));
    }
#endif

    /// <summary>Sixty-four bits of a key, for tables of keys.</summary>
    public static ulong Of(VariantKey key) => Finish((Finish(key.High * Multiplier) ^ key.Low) * Multiplier);

    // A multiplication carries low bits up only, so the high half is folded down before the next.
    internal static ulong Finish(ulong value) => (value ^ (value >> 32)) * Multiplier;
}
