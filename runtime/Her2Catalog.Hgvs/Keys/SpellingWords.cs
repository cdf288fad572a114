using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// An ASCII text of at most 32 characters as four words of eight characters, which overlap if the text is shorter. The words of two
/// texts of the same length are equal if and only if the texts are equal, so that a text is read once for hashing and comparison. A
/// text of fewer than eight characters is one word, padded with zeros and repeated four times. Public for generated code.
/// </summary>
public readonly struct SpellingWords
{
    /// <summary>Maximum length of a text.</summary>
    public const int MaxLength = 32;

    // One odd factor and three even ones: their sum is odd, so that short texts, whose four words are equal, do not collide. An even
    // factor loses the top bit, which ASCII does not use.
    private const ulong FirstFactor = 0x9E3779B97F4A7C15, SecondFactor = 0xC2B2AE3D27D4EB4E;
    private const ulong ThirdFactor = 0xA0761D6478BD642E, LastFactor = 0xE7037ED1A0B428DA;
    private const ulong LengthFactor = 0x8EBC6AF09C88C6E3;

    /// <summary>Creates a value from its words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SpellingWords(ulong first, ulong second, ulong third, ulong last, int length)
    {
        First = first;
        Second = second;
        Third = third;
        Last = last;
        Length = length;
    }

    /// <summary>Gets the first eight characters.</summary>
    public ulong First { get; }

    /// <summary>Gets the next eight characters, or the last.</summary>
    public ulong Second { get; }

    /// <summary>Gets the eight characters before the last eight, or the first.</summary>
    public ulong Third { get; }

    /// <summary>Gets the last eight characters.</summary>
    public ulong Last { get; }

    /// <summary>Gets the length of the text; -1 if it is not ASCII.</summary>
    public int Length { get; }

    /// <summary>Gets a 64-bit hash.</summary>
    public ulong Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => SpellingHash.Finish(
            (First * FirstFactor) + (Second * SecondFactor) + (Third * ThirdFactor) + (Last * LastFactor) + ((ulong)Length * LengthFactor));
    }

    /// <summary>Reads the words of a text of at most 32 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SpellingWords Of(ReadOnlySpan<byte> text)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        if (text.Length >= sizeof(ulong))
        {
            var end = text.Length - sizeof(ulong);
            return new(
                Read(ref start, 0),
                Read(ref start, Math.Min(sizeof(ulong), end)),
                Read(ref start, Math.Max(end - sizeof(ulong), 0)),
                Read(ref start, end),
                text.Length);
        }

        var word = ReadShort(text);
        return new(word, word, word, word, text.Length);
    }

    /// <summary>Reads the words of a text, followed by at least eight more bytes, without branches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SpellingWords At(ref byte start, int offset, int length)
    {
        var end = Math.Max(length - sizeof(ulong), 0);
        ref var text = ref Unsafe.Add(ref start, offset);

        // Selects the bytes that belong to the text; the words of an empty text are not used.
        var mask = ulong.MaxValue >> (64 - (8 * Math.Min(length, sizeof(ulong))));
        return new(
            Read(ref text, 0) & mask,
            Read(ref text, Math.Min(sizeof(ulong), end)) & mask,
            Read(ref text, Math.Max(end - sizeof(ulong), 0)) & mask,
            Read(ref text, end) & mask,
            length);
    }

    /// <summary>Reads eight bytes in little-endian order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ref byte start, int offset)
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, offset));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

#if NET8_0_OR_GREATER
    /// <summary>Reads the words of a text of at most 32 characters, narrowing them without a buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SpellingWords Of(ReadOnlySpan<char> text)
    {
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length < sizeof(ulong))
        {
            return OfShort(text, ref start);
        }

        var end = text.Length - sizeof(ulong);
        var first = Vector128.LoadUnsafe(ref start);
        var second = Vector128.LoadUnsafe(ref start, (nuint)Math.Min(sizeof(ulong), end));
        var third = Vector128.LoadUnsafe(ref start, (nuint)Math.Max(end - sizeof(ulong), 0));
        var last = Vector128.LoadUnsafe(ref start, (nuint)end);
        var isAscii = IsAscii(first | second | third | last);
        return new(Narrow(first), Narrow(second), Narrow(third), Narrow(last), isAscii ? text.Length : -1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SpellingWords OfShort(ReadOnlySpan<char> text, ref ushort start)
    {
        const int half = sizeof(ulong) / 2;
        ulong word;
        var length = text.Length;
        if (length >= half)
        {
            // Two overlapping reads of four characters.
            var both = Vector128.Create(
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref start)),
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref start, length - half)))).AsUInt16();
            var narrow = Narrow(both);
            word = (uint)narrow | ((narrow >> 32) << (8 * (length - half)));
            length = IsAscii(both) ? length : -1;
        }
        else
        {
            word = 0;
            for (var i = 0; i < text.Length; i++)
            {
                word |= (ulong)(text[i] & 0xFF) << (8 * i);
                length = text[i] < 0x80 ? length : -1;
            }
        }

        return new(word, word, word, word, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Narrow(Vector128<ushort> characters) =>
        Vector128.Narrow(characters, characters).AsUInt64().ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAscii(Vector128<ushort> characters) =>
        (characters & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero;
#endif

    // Fewer than eight bytes: two overlapping reads, padded with zeros.
    private static ulong ReadShort(ReadOnlySpan<byte> text)
    {
        const int half = sizeof(ulong) / 2;
        if (text.Length >= half)
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(text) |
                ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(text.Length - half)) << (8 * (text.Length - half)));
        }

        int middle = text.Length / 2, last = text.Length - 1;
        return text.Length == 0 ? 0 : text[0] | ((ulong)text[middle] << (8 * middle)) | ((ulong)text[last] << (8 * last));
    }
}
