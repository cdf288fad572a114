using Her2Catalog.Hgvs;

namespace Her2Catalog.Tables;

/// <summary>Reads keys: their halves, each as 48 and 16 bits.</summary>
internal static class KeyText
{
    private const int LowBits = 48;

    /// <summary>The number of keys of a section.</summary>
    public static int CountOf(ReadOnlySpan<byte> keys) => keys.Length / KeyLayout.Length;

    /// <summary>A key of a section, from 0.</summary>
    public static VariantKey Read(ReadOnlySpan<byte> keys, int index) =>
        new(Half(keys, (index * KeyLayout.Length) + KeyLayout.High), Half(keys, (index * KeyLayout.Length) + KeyLayout.Low));

    private static ulong Half(ReadOnlySpan<byte> keys, int offset) =>
        Digits.Eight(keys, offset) | ((ulong)(uint)Digits.Three(keys, offset + KeyLayout.TopOfHalf) << LowBits);
}
