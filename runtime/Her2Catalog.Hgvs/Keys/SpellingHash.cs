using System.Buffers.Binary;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>The hash of a spelling, the same in generator and runtime and on every platform. Public for generated code.</summary>
public static class SpellingHash
{
    /// <summary>Longest spelling that a table holds, in bytes; longer ones are found by meaning.</summary>
    public const int LongestSpelling = 96;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Sixty-four well-mixed bits of ASCII text; the top ones are the best.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * Multiplier;
        while (text.Length >= 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text.Slice(8);
        }

        ulong rest = 0;
        for (var i = 0; i < text.Length; i++)
        {
            rest |= (ulong)text[i] << (8 * i);
        }

        return Mix(hash ^ rest);
    }

    /// <summary>Sixty-four bits of a key, for tables of keys.</summary>
    public static ulong Of(VariantKey key) => Mix(Mix(key.High) ^ key.Low);

    // A multiplication carries low bits up only, so the high half is folded down before the next.
    private static ulong Mix(ulong value)
    {
        value *= Multiplier;
        value ^= value >> 32;
        return value * Multiplier;
    }
}
