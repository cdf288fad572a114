namespace Her2Catalog.Hgvs.Syntax;

/// <summary>The one-letter codes of bases, in ASCII.</summary>
internal static class BaseCodes
{
    private const int LetterMask = 0x1F; // the position of a letter in the alphabet, the same in both cases
    private const uint Bases =
        (1 << ('A' & LetterMask)) | (1 << ('C' & LetterMask)) | (1 << ('G' & LetterMask)) | (1 << ('T' & LetterMask));

    private static ReadOnlySpan<byte> Complements => "TGAC"u8;

    /// <summary>Returns true for A, C, G and T in either case.</summary>
    public static bool IsBase(byte code) => (uint)(code - 0x40) < 0x40 && ((Bases >> (code & LetterMask)) & 1) != 0;

    /// <summary>Returns true for the IUPAC codes of more than one base, and for U.</summary>
    public static bool IsAmbiguous(byte code) => (code | 0x20) is
        (byte)'r' or (byte)'y' or (byte)'s' or (byte)'w' or (byte)'k' or (byte)'m' or
        (byte)'b' or (byte)'d' or (byte)'h' or (byte)'v' or (byte)'n' or (byte)'u';

    /// <summary>Returns the base that pairs with <paramref name="code"/> (uppercase A, C, G, T).</summary>
    public static byte Complement(byte code) => Complements[Index(code)];

    /// <summary>Returns a number for each base: A 0, C 1, T 2, G 3, which are bits 1 and 2 of the ASCII letters.</summary>
    public static int Index(byte code) => (code >> 1) & 3;
}
