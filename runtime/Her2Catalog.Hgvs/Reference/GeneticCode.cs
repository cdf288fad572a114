namespace Her2Catalog.Hgvs;

/// <summary>The standard genetic code and the letters of bases and residues, all as ASCII.</summary>
internal static class GeneticCode
{
    /// <summary>The one-letter sign of a stop codon.</summary>
    public const byte Stop = (byte)'*';

    private const byte None = (byte)'.';
    private const uint Bases = (1 << ('A' & LetterMask)) | (1 << ('C' & LetterMask)) | (1 << ('G' & LetterMask)) | (1 << ('T' & LetterMask));

    // A letter's place in the alphabet, the same in both cases; the star falls on J, which is no residue.
    private const int LetterMask = 0x1F;

    // NCBI translation table 1; first, second and third base in the order of their digits.
    private static ReadOnlySpan<byte> Codons => "KNNKTTTTIIIMRSSRQHHQPPPPLLLLRRRR*YY*SSSSLFFL*CCWEDDEAAAAVVVVGGGG"u8;

    private static ReadOnlySpan<byte> Complements => "TGAC"u8;

    // By place in the alphabet.
    private static ReadOnlySpan<byte> OneLetterCodes => ".A.CDEFGHI.KLMN.PQRSTUVW*Y......"u8;

    private static ReadOnlySpan<byte> ThreeLetterCodes => "...Ala...CysAspGluPheGlyHisIleTerLysLeuMetAsn...ProGlnArgSerThrSecValTrp...Tyr.................."u8;

    // By 4 × first + 2 × second + third letter, which is another number for each three-letter code.
    private static ReadOnlySpan<byte> ThreeLetterSlots => "......V.S...*..R..TP.K..N.D......IQ.WH...E...G.L.CM.YF...U...A.."u8;

    /// <summary>The residue of a codon, <see cref="Stop"/> for a stop codon.</summary>
    public static byte Translate(byte first, byte second, byte third) =>
        Codons[(Digit(first) << 4) | (Digit(second) << 2) | Digit(third)];

    /// <summary>The base that pairs with <paramref name="letter"/> (upper case A, C, G, T).</summary>
    public static byte Complement(byte letter) => Complements[Digit(letter)];

    /// <summary>True for A, C, G and T in either case.</summary>
    public static bool IsBase(byte letter) => IsLetterSign(letter) && ((Bases >> (letter & LetterMask)) & 1) != 0;

    /// <summary>True for the IUPAC codes of more than one base, and for U.</summary>
    public static bool IsAmbiguousBase(byte letter) => (letter | 0x20) is
        (byte)'r' or (byte)'y' or (byte)'s' or (byte)'w' or (byte)'k' or (byte)'m' or
        (byte)'b' or (byte)'d' or (byte)'h' or (byte)'v' or (byte)'n' or (byte)'u';

    /// <summary>The upper-case form of an ASCII letter; anything else unchanged.</summary>
    public static byte ToUpper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 0x20) : letter;

    /// <summary>The one-letter code of a one-letter code in either case; X is a stop, as older names have it. 0 if it is none.</summary>
    public static byte ResidueFromOneLetter(byte letter)
    {
        var residue = IsLetterSign(letter) ? OneLetterCodes[letter & LetterMask] : letter == Stop ? Stop : None;
        return residue == None ? (byte)0 : residue;
    }

    /// <summary>The one-letter code of a three-letter code in any case, 0 if it is none.</summary>
    public static byte ResidueFromThreeLetters(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3)
        {
            return 0;
        }

        byte first = ToUpper(text[0]), second = (byte)(text[1] | 0x20), third = (byte)(text[2] | 0x20);
        var residue = ThreeLetterSlots[((4 * first) + (2 * second) + third) & (ThreeLetterSlots.Length - 1)];
        var code = ThreeLetters(residue);
        return code[0] == first && code[1] == second && code[2] == third ? residue : (byte)0;
    }

    /// <summary>The three-letter code of a one-letter code.</summary>
    public static ReadOnlySpan<byte> ThreeLetters(byte residue) => ThreeLetterCodes.Slice(3 * (residue & LetterMask), 3);

    // Letters of both cases and the few signs beside them.
    private static bool IsLetterSign(byte letter) => (uint)(letter - 0x40) < 0x40;

    // The bits 1 and 2 of the ASCII letters tell the four bases apart: A 0, C 1, T 2, G 3.
    private static int Digit(byte letter) => (letter >> 1) & 3;
}
