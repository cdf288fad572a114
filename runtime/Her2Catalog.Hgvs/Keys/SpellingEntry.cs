using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// What a slot of a table of spellings holds, in eight digits of a <see cref="NumberTable"/>: four of where the text begins,
/// one of its length, three of what it is. Public for generated code.
/// </summary>
public readonly struct SpellingEntry
{
    /// <summary>Digits of an entry.</summary>
    public const int Digits = 8;

    /// <summary>Furthest beginning of a text.</summary>
    public const int LastStart = (1 << 24) - 1;

    /// <summary>Highest number.</summary>
    public const int HighestNumber = (1 << 18) - 1;

    private const ulong Zeros = 0x3030303030303030;
    private readonly ulong halves;

    /// <summary>Takes eight digits that were read at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SpellingEntry(ulong digits)
    {
        // Sixes become twelves, twelves become twenty-fours: all digits at once.
        var sixes = digits - Zeros;
        var odd = sixes & 0x3F003F003F003F00;
        var twelves = sixes - odd + (odd >> 2);
        odd = twelves & 0x0FFF00000FFF0000;
        halves = twelves - odd + (odd >> 4);
    }

    /// <summary>Where the text begins.</summary>
    public int Start => (int)(uint)halves;

    /// <summary>Letters of the text; 0 in an empty slot.</summary>
    public int Length => (int)(halves >> 32) & 0x3F;

    /// <summary>What is found; 0 in an empty slot.</summary>
    public int Number => (int)(halves >> 38);

    /// <summary>The digits of an entry.</summary>
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
