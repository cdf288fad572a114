using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// A slot of a table of spellings, as eight digits of a <see cref="NumberTable"/>: four for the start of the text, one for its
/// length, three for the number of the entry that it names. Public for generated code.
/// </summary>
public readonly struct SpellingEntry
{
    /// <summary>The number of digits per entry.</summary>
    public const int Digits = 8;

    /// <summary>The maximum start of a text.</summary>
    public const int MaxStart = (1 << 24) - 1;

    /// <summary>The maximum number.</summary>
    public const int MaxNumber = (1 << 18) - 1;

    private const ulong Zeros = 0x3030303030303030;
    private readonly ulong halves;

    /// <summary>Decodes eight digits that were read at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SpellingEntry(ulong digits)
    {
        // Combines 6-bit digits to 12-bit and then 24-bit numbers, all at once.
        var sixes = digits - Zeros;
        var odd = sixes & 0x3F003F003F003F00;
        var twelves = sixes - odd + (odd >> 2);
        odd = twelves & 0x0FFF00000FFF0000;
        halves = twelves - odd + (odd >> 4);
    }

    /// <summary>Gets the start of the text.</summary>
    public int Start => (int)(uint)halves;

    /// <summary>Gets the length of the text; 0 for an empty slot.</summary>
    public int Length => (int)(halves >> 32) & 0x3F;

    /// <summary>Gets the number; 0 for an empty slot.</summary>
    public int Number => (int)(halves >> 38);

    /// <summary>Returns the digits of an entry.</summary>
    public static string Write(int start, int length, int number)
    {
        var sixes = (ulong)(uint)start | ((ulong)(uint)length << 24) | ((ulong)(uint)number << 30);
        var digits = new char[Digits];
        for (var digit = 0; digit < Digits; digit++)
        {
            digits[digit] = (char)('0' + ((sixes >> (6 * digit)) & 0x3F));
        }

        return new string(digits);
    }
}
