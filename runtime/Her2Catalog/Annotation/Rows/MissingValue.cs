using System.Text;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Recognizes the words that tables contain for missing values.</summary>
internal static class MissingValue
{
    private static readonly byte[][] Words =
        [[(byte)'.'], [(byte)'-'], [(byte)' '], [.. "NA"u8], [.. "N/A"u8], [.. "NaN"u8], [.. "NULL"u8], [.. "None"u8], [.. "Unknown"u8]];
    private static readonly int MaxLength = Words.Max(word => word.Length);

    /// <summary>For each byte, whether the word for a missing value can start with it.</summary>
    public static readonly bool[] FirstBytes =
        [.. Enumerable.Range(0, 256).Select(value => Words.Any(word => (word[0] | 0x20) == (value | 0x20)))];

    /// <summary>True for an empty value, and for a word that means a missing one, in any case.</summary>
    public static bool Is(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
        {
            return true;
        }

        // Length or first character rule out nearly all values.
        if (value.Length > MaxLength || !FirstBytes[value[0]])
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (Ascii.EqualsIgnoreCase(value, word))
            {
                return true;
            }
        }

        return false;
    }
}
