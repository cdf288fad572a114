using System.Globalization;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tables;

/// <summary>Keys as 32 hexadecimal digits.</summary>
internal static class KeyText
{
    private const int HalfDigits = 16;

    /// <summary>Digits of a key.</summary>
    public const int Length = 2 * HalfDigits;

    /// <summary>The key at the start of a text.</summary>
    public static VariantKey Read(ReadOnlySpan<byte> text) => new(Half(text[..HalfDigits]), Half(text[HalfDigits..Length]));

    private static ulong Half(ReadOnlySpan<byte> digits) => ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
