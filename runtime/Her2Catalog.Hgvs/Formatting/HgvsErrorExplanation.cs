using System.Text;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains errors in words.</summary>
public static class HgvsErrorExplanation
{
    /// <summary>Returns one sentence about an error: what the text contains, what the reference has or the grammar expects, and the likely cause if there is one.</summary>
    /// <param name="error">The error of a text.</param>
    /// <param name="transcript">The transcript on which the text was read.</param>
    /// <param name="text">The text that was read.</param>
    public static string Explain(this HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        var seen = FaultyText.Of(error, text);
        return error.Code switch
        {
            HgvsErrorCode.None => string.Empty,
            HgvsErrorCode.Syntax => $"{(seen.Length == 0 ? "the text ends" : $"'{seen}' stands")} where {ExpectationText.Of(error.Expectation)} is expected",
            HgvsErrorCode.TooLong => $"longer than {HgvsLimits.NameLength} letters",
            HgvsErrorCode.StatedBase => $"{First(transcript.TranscriptAccessions)} has {(char)error.Reference} at {CodingPosition(transcript, error.Number)}, not {seen}",
            HgvsErrorCode.StatedResidue => ExplainResidue(error, transcript, seen),
            HgvsErrorCode.PositionOutside => $"{seen} lies outside {First(transcript.TranscriptAccessions)} ({transcript.ResidueCount} residues, c.1 to c.{transcript.CodingEnd - transcript.CodingStart + 1})",
            HgvsErrorCode.RangeReversed => $"the range {seen} runs backwards",
            HgvsErrorCode.RangeNotAdjacent => $"an insertion stands between two neighbours; {seen} are none",
            HgvsErrorCode.LengthContradiction => $"{(seen.Length == 0 ? "the length stated" : seen)} does not fit: {error.Number} {(error.Number == 1 ? "is" : "are")} named by the position",
            HgvsErrorCode.NotAnExonBorder => $"{seen} counts into an intron, but {CodingPosition(transcript, error.Number)} is not at that border of an exon",
            HgvsErrorCode.OtherGene => $"{seen} is not {First(transcript.GeneSymbols)}",
            HgvsErrorCode.OtherAccession => $"{seen} is no accession of {First(transcript.GeneSymbols)} here; expected {PreferredAccession.Like(transcript, seen)}",
            HgvsErrorCode.AccessionVersion => $"{seen} is another version; expected {PreferredAccession.Like(transcript, seen)}",
            HgvsErrorCode.BuildContradiction => $"{seen} and the genome build contradict each other",
            _ => $"'{seen}' is not supported here",
        };
    }

    private static string ExplainResidue(HgvsError error, in Transcript transcript, string seen)
    {
        var builder = new StringBuilder();
        builder.Append(First(transcript.ProteinAccessions)).Append(" has ").Append(AsciiText.Of(ResidueCodes.ToThreeLetters(error.Reference)))
            .Append(" (").Append((char)error.Reference).Append(") at residue ").Append(error.Number).Append(", not ").Append(seen);
        if (MisnumberedResidue.TryFind(transcript, error.Number, seen, out var number, out var offset))
        {
            builder.Append(offset == 0 ? "; it fits its neighbour, residue " : "; it fits residue ").Append(number);
            builder.Append(offset == 0 ? string.Empty : $", as if counted in a numbering that is {offset} lower");
        }

        return builder.ToString();
    }

    private static string CodingPosition(in Transcript transcript, int position)
    {
        var builder = new StringBuilder("c.");
        CodingPositionText.Append(builder, transcript, position);
        return builder.ToString();
    }

    private static string First(ReadOnlySpan<byte> list) => AsciiText.Of(NameList.First(list));
}
