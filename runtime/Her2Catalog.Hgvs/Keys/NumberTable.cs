using System.Buffers.Binary;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// A list of numbers as text. Each number has the same count of 6-bit digits, lowest first, encoded as ASCII from <c>0</c> upwards.
/// The C# compiler reads one long literal five times as fast as a list of numbers, and both are static data of the assembly. The
/// generator writes it; the runtime reads it. Public for generated code.
/// </summary>
public readonly ref struct NumberTable
{
    private const int DigitBits = 6;
    private const int MaxDigits = 4;
    private const uint Zeros = 0x30303030;

    private readonly ReadOnlySpan<byte> digits;
    private readonly int width;

    /// <summary>Creates a table over static data.</summary>
    /// <param name="digits">The digits, as <see cref="Write"/> returns them.</param>
    /// <param name="width">The number of digits per number.</param>
    public NumberTable(ReadOnlySpan<byte> digits, int width)
    {
        this.digits = digits;
        this.width = width;
    }

    /// <summary>Gets the count of numbers.</summary>
    public int Count => width == 0 ? 0 : (digits.Length - MaxDigits) / width;

    /// <summary>Gets a number by its index.</summary>
    public int this[int index] => ValueOf(BinaryPrimitives.ReadUInt32LittleEndian(digits.Slice(index * width)), width);

    // Extracts a number from the lowest of four digits that are read at once.
    private static int ValueOf(uint digits, int width)
    {
        var sixes = (digits - Zeros) & (uint.MaxValue >> (8 * (MaxDigits - width)));
        return (int)((sixes & 0x3F) | ((sixes >> 2) & 0xFC0) | ((sixes >> 4) & 0x3F000) | ((sixes >> 6) & 0xFC0000));
    }

    /// <summary>Returns the number of digits of the largest number.</summary>
    public static int WidthOf(IReadOnlyCollection<int> numbers)
    {
        var width = 1;
        while (width <= MaxDigits && numbers.Count > 0 && numbers.Max() >> (DigitBits * width) != 0)
        {
            width++;
        }

        return width <= MaxDigits ? width : throw new ArgumentOutOfRangeException(nameof(numbers));
    }

    /// <summary>Returns the text of a table, padded so that four digits can be read at every number.</summary>
    public static string Write(IReadOnlyCollection<int> numbers, int width)
    {
        var text = new char[(numbers.Count * width) + MaxDigits];
        var end = 0;
        foreach (var number in numbers)
        {
            for (var digit = 0; digit < width; digit++)
            {
                text[end++] = (char)('0' + ((number >> (DigitBits * digit)) & 0x3F));
            }
        }

        text.AsSpan(end).Fill('0');
        return new string(text);
    }
}
