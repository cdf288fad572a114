using System.Buffers.Binary;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// Numbers as text: each is so many digits of six bits, the lowest first, from <c>0</c> upwards in ASCII. A compiler takes
/// one long text five times as fast as a list of numbers, and it is static data of the assembly all the same. Written by the
/// generator, read at run time. Public for generated code.
/// </summary>
public readonly ref struct NumberTable
{
    private const int DigitBits = 6;
    private const int MostDigits = 4;
    private const uint Zeros = 0x30303030;

    private readonly ReadOnlySpan<byte> digits;
    private readonly int width;

    /// <summary>Lays a table over static data.</summary>
    /// <param name="digits">As <see cref="Write"/> gives them.</param>
    /// <param name="width">Digits a number.</param>
    public NumberTable(ReadOnlySpan<byte> digits, int width)
    {
        this.digits = digits;
        this.width = width;
    }

    /// <summary>How many numbers there are.</summary>
    public int Count => width == 0 ? 0 : (digits.Length - MostDigits) / width;

    /// <summary>One of them, from 0.</summary>
    public int this[int index] => ValueOf(BinaryPrimitives.ReadUInt32LittleEndian(digits.Slice(index * width)), width);

    // The number in the lowest digits of four read at once.
    private static int ValueOf(uint digits, int width)
    {
        var sixes = (digits - Zeros) & (uint.MaxValue >> (8 * (MostDigits - width)));
        return (int)((sixes & 0x3F) | ((sixes >> 2) & 0xFC0) | ((sixes >> 4) & 0x3F000) | ((sixes >> 6) & 0xFC0000));
    }

    /// <summary>Digits that the largest of the numbers takes.</summary>
    public static int WidthOf(IReadOnlyCollection<int> numbers)
    {
        var width = 1;
        while (width <= MostDigits && numbers.Count > 0 && numbers.Max() >> (DigitBits * width) != 0)
        {
            width++;
        }

        return width <= MostDigits ? width : throw new ArgumentOutOfRangeException(nameof(numbers));
    }

    /// <summary>The text of a table; what stands behind the last number lets every one be read as four digits.</summary>
    public static string Write(IReadOnlyCollection<int> numbers, int width)
    {
        var text = new char[(numbers.Count * width) + MostDigits];
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
