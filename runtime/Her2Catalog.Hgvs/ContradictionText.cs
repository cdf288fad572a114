namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains stated bases and residues that differ from the reference.</summary>
internal static class ContradictionText
{
    /// <summary>Returns what the transcript has instead of a stated base.</summary>
    public static LocalizedMessage OfBase(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string stated)
    {
        // A negative number is an offset of the gene.
        var place = error.Number < 0 ? GeneMap.ToPlace(transcript, ~error.Number) : new TranscriptPlace(error.Number, 0);
        var accession = First(transcript.TranscriptAccessions);
        var position = CodingPositionText.Of(transcript, place.Position, place.Offset);
        var reference = (char)error.Reference;
        var message = place.IsIntronic
            ? EngineMessages.OtherBaseInIntron(accession, reference, position, stated)
            : EngineMessages.OtherBase(accession, reference, position, stated);
        return TryFindConversion(error, transcript, text, out var statedPositions, out var other, out _)
            ? EngineMessages.OtherBaseAfterConversion(statedPositions, other, message)
            : message;
    }

    /// <summary>Returns what the protein has instead of a stated residue, and its likely number.</summary>
    public static LocalizedMessage OfResidue(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string stated)
    {
        var accession = First(transcript.ProteinAccessions);
        var code = AsciiText.Of(ResidueCodes.ToThreeLetters(error.Reference));
        var letter = (char)error.Reference;
        if (TryFindConversion(error, transcript, text, out _, out var other, out var offset))
        {
            return EngineMessages.OtherResidueAfterConversion(error.Number - offset, other, error.Number, accession, code, letter, stated);
        }

        var message = EngineMessages.OtherResidue(accession, code, letter, error.Number, stated);
        return !MisnumberedResidue.TryFind(transcript, error.Number, stated, out var number, out var lower) ? message :
            lower == 0 ? EngineMessages.OtherResidueAdjacent(message, number) :
            EngineMessages.OtherResidueOtherNumbering(message, number, lower);
    }

    // The positions of the text and their accession, if the stated base or residue was compared after a conversion.
    private static bool TryFindConversion(
        HgvsError error,
        in Transcript transcript,
        ReadOnlySpan<char> text,
        out string positions,
        out string accession,
        out int offset)
    {
        Span<byte> folded = stackalloc byte[Math.Min(text.Length, HgvsLimits.MaxNameLength)];
        TextFolding.Fold(text.Slice(0, folded.Length), folded);
        var isConverted = OtherTranscriptReader.TryFindOffset(transcript, folded, error.Position, out var name, out var other, out offset);
        positions = isConverted ? AsciiText.Of(name.Positions.Of(folded)) : string.Empty;
        accession = isConverted ? AsciiText.Of(other.Of(folded)) : string.Empty;
        return isConverted;
    }

    private static string First(ReadOnlySpan<byte> list) => AsciiText.Of(NameList.First(list));
}
