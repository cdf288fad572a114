namespace Her2Catalog.Hgvs.Projection;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Reads the changed transcript codon by codon without copying it.</summary>
internal static class MutantReader
{
    /// <summary>Returns true if the changed sequence still has ATG at the position of the start codon.</summary>
    public static bool HasStartCodon(scoped in Transcript transcript, scoped in DnaChange change)
    {
        var offset = transcript.CodingOffset;
        return Length(transcript, change) >= offset + 3 && BaseAt(transcript, change, offset) == 'A' &&
            BaseAt(transcript, change, offset + 1) == 'T' && BaseAt(transcript, change, offset + 2) == 'G';
    }

    /// <summary>Translates a codon, counted from zero; returns false after the last complete codon.</summary>
    public static bool TryTranslate(scoped in Transcript transcript, scoped in DnaChange change, int codon, out byte residue)
    {
        var offset = transcript.CodingOffset + (3 * codon);
        if (offset + 3 > Length(transcript, change))
        {
            residue = 0;
            return false;
        }

        residue = GeneticCode.Translate(
            BaseAt(transcript, change, offset),
            BaseAt(transcript, change, offset + 1),
            BaseAt(transcript, change, offset + 2));
        return true;
    }

    /// <summary>Returns the first stop codon at or after a codon; -1 if there is none.</summary>
    public static int FindStop(scoped in Transcript transcript, scoped in DnaChange change, int codon)
    {
        while (TryTranslate(transcript, change, codon, out var residue))
        {
            if (residue == ResidueCodes.Stop)
            {
                return codon;
            }

            codon++;
        }

        return -1;
    }

    private static int Length(
        scoped in Transcript transcript,
        scoped in DnaChange change) => transcript.Sequence.Length + change.LengthDifference;

    private static byte BaseAt(scoped in Transcript transcript, scoped in DnaChange change, int offset) =>
        offset < change.Start ? transcript.Sequence[offset] :
        offset < change.Start + change.Inserted.Length ? change.Inserted[offset - change.Start] :
        transcript.Sequence[offset - change.LengthDifference];
}
