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
        if (text.Length < 8)
        {
            return Mix(hash ^ ReadShort(text));
        }

        for (var rest = text; rest.Length > 8; rest = rest.Slice(8))
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        // The last eight bytes, some of them once more: quicker than what is left over one by one.
        return Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(text.Length - 8)));
    }

    /// <summary>Sixty-four bits of a key, for tables of keys.</summary>
    public static ulong Of(VariantKey key) => Mix(Mix(key.High) ^ key.Low);

    // Fewer than eight bytes: two reads that may overlap; the length is in the hash already.
    private static ulong ReadShort(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 4)
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(text.Length - 4)) << 32);
        }

        return text.Length == 0 ? 0 : text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[text.Length - 1] << 16);
    }

    // A multiplication carries low bits up only, so the high half is folded down before the next.
    private static ulong Mix(ulong value)
    {
        value *= Multiplier;
        value ^= value >> 32;
        return value * Multiplier;
    }
}
