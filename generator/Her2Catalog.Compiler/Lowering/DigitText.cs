using System.Text;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Writes numbers as digits of six bits, the lowest first, from <c>0</c> upwards.</summary>
/// <remarks>Four digits of padding allow a reader to read four digits at a time.</remarks>
internal sealed class DigitText
{
    private const int BitsPerDigit = 6;
    private readonly StringBuilder builder = new();

    /// <summary>Appends a number of a fixed width.</summary>
    public DigitText Append(ulong number, int digits)
    {
        for (var digit = 0; digit < digits; digit++)
        {
            builder.Append((char)('0' + (int)((number >> (BitsPerDigit * digit)) & 0x3F)));
        }

        return digits * BitsPerDigit >= 64 || number >> (digits * BitsPerDigit) == 0
            ? this
            : throw new ArgumentOutOfRangeException(nameof(number), $"{number} does not fit in {digits} digits.");
    }

    /// <summary>Appends a number of a fixed width.</summary>
    public DigitText Append(int number, int digits) => Append((ulong)(uint)number, digits);

    /// <summary>Returns the digits with their padding; empty if there are none.</summary>
    public override string ToString() => builder.Length == 0 ? string.Empty : builder + "0000";

    /// <summary>Returns a column: one digit of the width, then the numbers.</summary>
    public static string Column(IReadOnlyCollection<int> numbers)
    {
        var width = NumberTable.WidthOf(numbers);
        return (char)('0' + width) + NumberTable.Write(numbers, width);
    }
}
