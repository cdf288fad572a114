namespace Her2Catalog.Hgvs.Syntax;

/// <summary>ASCII letters without regard to case.</summary>
internal static class AsciiLetters
{
    /// <summary>The upper-case form of an ASCII letter; anything else unchanged.</summary>
    public static byte ToUpper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 0x20) : letter;

    /// <summary>True if two texts differ in the case of ASCII letters only.</summary>
    public static bool EqualIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        // Most names are written exactly as they are listed.
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
