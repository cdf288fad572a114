namespace Her2Catalog.Hgvs.Syntax;

/// <summary>The one-letter and three-letter codes of residues, in ASCII.</summary>
internal static class ResidueCodes
{
    /// <summary>The one-letter code of a stop codon.</summary>
    public const byte Stop = (byte)'*';

    private const byte None = (byte)'.';
    private const int LetterMask = 0x1F; // the position of a letter in the alphabet; the asterisk maps to J, which is not a residue

    // Indexed by position in the alphabet.
    private static ReadOnlySpan<byte> OneLetterCodes => ".A.CDEFGHI.KLMN.PQRSTUVW*Y......"u8;

    private static ReadOnlySpan<byte> ThreeLetterCodes =>
        "...Ala...CysAspGluPheGlyHisIleTerLysLeuMetAsn...ProGlnArgSerThrSecValTrp...Tyr.................."u8;

    // Indexed by 4 × first + 2 × second + third letter, which differs for each three-letter code.
    private static ReadOnlySpan<byte> ThreeLetterSlots => "......V.S...*..R..TP.K..N.D......IQ.WH...E...G.L.CM.YF...U...A.."u8;

    /// <summary>Returns the residue of a one-letter code in either case; 0 for other characters. X is a stop codon.</summary>
    public static byte FromOneLetter(byte letter)
    {
        var residue = (uint)(letter - 0x40) < 0x40 ? OneLetterCodes[letter & LetterMask] : letter == Stop ? Stop : None;
        return residue == None ? (byte)0 : residue;
    }

    /// <summary>Returns the residue of a three-letter code in any case; 0 for other text.</summary>
    public static byte FromThreeLetters(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3)
        {
            return 0;
        }

        byte first = AsciiLetters.ToUpper(text[0]), second = (byte)(text[1] | 0x20), third = (byte)(text[2] | 0x20);
        var residue = ThreeLetterSlots[((4 * first) + (2 * second) + third) & (ThreeLetterSlots.Length - 1)];
        var code = ToThreeLetters(residue);
        return code[0] == first && code[1] == second && code[2] == third ? residue : (byte)0;
    }

    /// <summary>Returns the three-letter code of a residue.</summary>
    public static ReadOnlySpan<byte> ToThreeLetters(byte residue) => ThreeLetterCodes.Slice(3 * (residue & LetterMask), 3);
}
