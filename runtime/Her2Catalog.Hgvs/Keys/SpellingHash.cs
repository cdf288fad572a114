namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// Computes the hash of a spelling. It is the same in generator and runtime, on every platform, for UTF-8 and UTF-16. Public for
/// generated code.
/// </summary>
public static class SpellingHash
{
    /// <summary>Maximum length of a spelling in a table, in bytes; longer spellings are found by their keys.</summary>
    public const int MaxLength = 63;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Returns a 64-bit hash of ASCII text; its high bits are mixed best.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        if (text.Length <= SpellingWords.MaxLength)
        {
            return SpellingWords.Of(text).Hash;
        }

        var head = SpellingWords.Of(text.Slice(0, SpellingWords.MaxLength)).Hash;
        return Finish(head ^ Of(text.Slice(SpellingWords.MaxLength)));
    }

#if NET8_0_OR_GREATER
    /// <summary>Returns the hash of UTF-16 text; meaningless if it is not ASCII or longer than <see cref="MaxLength"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= SpellingWords.MaxLength)
        {
            return SpellingWords.Of(text).Hash;
        }

        var head = SpellingWords.Of(text[..SpellingWords.MaxLength]).Hash;
        return Finish(head ^ Of(text[SpellingWords.MaxLength..]));
    }
#endif

    /// <summary>Returns a 64-bit hash of a key, for tables of keys.</summary>
    public static ulong Of(VariantKey key) => Finish((Finish(key.High * Multiplier) ^ key.Low) * Multiplier);

    // Multiplication propagates bits upwards only, so the high half is folded into the low half before the next multiplication.
    internal static ulong Finish(ulong value) => (value ^ (value >> 32)) * Multiplier;
}
