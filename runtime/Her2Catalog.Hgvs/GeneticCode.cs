namespace Her2Catalog.Hgvs;

/// <summary>The standard genetic code and the letters of bases and residues, all as ASCII.</summary>
internal static class GeneticCode
{
    /// <summary>The one-letter sign of a stop codon.</summary>
    public const byte Stop = (byte)'*';

    // NCBI translation table 1 in the order T, C, A, G of first, second and third base.
    private static ReadOnlySpan<byte> Codons => "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"u8;

    private static ReadOnlySpan<byte> OneLetterCodes => "ACDEFGHIKLMNPQRSTVWY*U"u8;

    private static ReadOnlySpan<byte> ThreeLetterCodes => "AlaCysAspGluPheGlyHisIleLysLeuMetAsnProGlnArgSerThrValTrpTyrTerSec"u8;

    /// <summary>The residue of a codon, <see cref="Stop"/> for a stop codon.</summary>
    public static byte Translate(byte first, byte second, byte third) =>
        Codons[(Digit(first) << 4) | (Digit(second) << 2) | Digit(third)];

    /// <summary>The base that pairs with <paramref name="letter"/> (upper case A, C, G, T).</summary>
    public static byte Complement(byte letter) => letter switch
    {
        (byte)'A' => (byte)'T',
        (byte)'C' => (byte)'G',
        (byte)'G' => (byte)'C',
        _ => (byte)'A',
    };

    /// <summary>True for A, C, G and T in either case.</summary>
    public static bool IsBase(byte letter) => (letter | 0x20) is (byte)'a' or (byte)'c' or (byte)'g' or (byte)'t';

    /// <summary>True for the IUPAC codes of more than one base, and for U.</summary>
    public static bool IsAmbiguousBase(byte letter) => (letter | 0x20) is
        (byte)'r' or (byte)'y' or (byte)'s' or (byte)'w' or (byte)'k' or (byte)'m' or
        (byte)'b' or (byte)'d' or (byte)'h' or (byte)'v' or (byte)'n' or (byte)'u';

    /// <summary>The upper-case form of an ASCII letter; anything else unchanged.</summary>
    public static byte ToUpper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 0x20) : letter;

    /// <summary>The one-letter code of a one-letter code in either case; X is a stop, as older names have it. 0 if it is none.</summary>
    public static byte ResidueFromOneLetter(byte letter)
    {
        var upper = ToUpper(letter);
        return upper == (byte)'X' ? Stop : OneLetterCodes.IndexOf(upper) >= 0 ? upper : (byte)0;
    }

    /// <summary>The one-letter code of a three-letter code in any case, 0 if it is none.</summary>
    public static byte ResidueFromThreeLetters(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3)
        {
            return 0;
        }

        byte first = ToUpper(text[0]), second = (byte)(text[1] | 0x20), third = (byte)(text[2] | 0x20);
        var codes = ThreeLetterCodes;
        for (var i = 0; i < OneLetterCodes.Length; i++)
        {
            if (codes[3 * i] == first && codes[(3 * i) + 1] == second && codes[(3 * i) + 2] == third)
            {
                return OneLetterCodes[i];
            }
        }

        return 0;
    }

    /// <summary>The three-letter code of a one-letter code.</summary>
    public static ReadOnlySpan<byte> ThreeLetters(byte residue) =>
        ThreeLetterCodes.Slice(3 * Math.Max(0, OneLetterCodes.IndexOf(residue)), 3);

    // The bits 1 and 2 of the ASCII letters tell the four bases apart: A 00, C 01, T 10, G 11.
    private static int Digit(byte letter) => ((letter >> 1) & 3) switch
    {
        0 => 2,
        1 => 1,
        2 => 0,
        _ => 3,
    };
}
