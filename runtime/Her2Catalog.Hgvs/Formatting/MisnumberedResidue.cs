using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Finds the likely number of a residue that the protein does not have at the stated number.</summary>
internal static class MisnumberedResidue
{
    /// <summary>Searches for a residue in other numberings in use, then at adjacent numbers.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="stated">The stated number.</param>
    /// <param name="code">The stated residue, in one-letter or three-letter code.</param>
    /// <param name="number">The number at which the protein has the residue.</param>
    /// <param name="offset">How much lower the other numbering is; 0 for an adjacent residue.</param>
    public static bool TryFind(in Transcript transcript, int stated, string code, out int number, out int offset)
    {
        var residue = code.Length == 3
            ? ResidueCodes.FromThreeLetters(Encoding.ASCII.GetBytes(code))
            : code.Length == 1 && code[0] < 0x80 ? ResidueCodes.FromOneLetter((byte)code[0]) : (byte)0;
        foreach (var lower in transcript.NumberingOffsets)
        {
            if (IsAt(transcript, stated + lower, residue))
            {
                (number, offset) = (stated + lower, lower);
                return true;
            }
        }

        foreach (var adjacent in (ReadOnlySpan<int>)[-1, 1])
        {
            if (IsAt(transcript, stated + adjacent, residue))
            {
                (number, offset) = (stated + adjacent, 0);
                return true;
            }
        }

        (number, offset) = (0, 0);
        return false;
    }

    private static bool IsAt(in Transcript transcript, int number, byte residue) =>
        residue != 0 && number >= 1 && number <= transcript.ResidueCount && transcript.ResidueAt(number) == residue;
}
