namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Compares and converts ASCII letters.</summary>
internal static class AsciiLetters
{
    /// <summary>Returns the uppercase form of an ASCII letter, or any other character unchanged.</summary>
    public static byte ToUpper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 0x20) : letter;

    /// <summary>Returns true if two texts differ in the case of ASCII letters only.</summary>
    public static bool EqualIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        // Most names have exactly the listed spelling.
        if (left.SequenceEqual(right))
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (ToUpper(left[i]) != ToUpper(right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
