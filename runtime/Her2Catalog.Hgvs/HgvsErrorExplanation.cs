using System.Text;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains errors of names.</summary>
public static class HgvsErrorExplanation
{
    private const int ExonWordLength = 4;

    /// <summary>
    /// Returns one sentence about an error: what the text contains, what the reference has or the grammar expects, and the likely
    /// cause if there is one. The message is empty if there is no error.
    /// </summary>
    /// <param name="error">The error of a text.</param>
    /// <param name="transcript">The transcript on which the text was read.</param>
    /// <param name="text">The text that was read.</param>
    public static LocalizedMessage Explain(this HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        var faulty = FaultyText.Of(error, text);
        return error.Code switch
        {
            HgvsErrorCode.None => LocalizedMessage.Empty,
            HgvsErrorCode.Syntax => ExplainSyntax(error, faulty),
            HgvsErrorCode.TooLong => EngineMessages.NameTooLong(HgvsLimits.MaxNameLength),
            HgvsErrorCode.ChangeTooLong => EngineMessages.ChangeTooLong(faulty, HgvsLimits.MaxSequenceLength),
            HgvsErrorCode.IntronBetween => EngineMessages.IntronOmitted(faulty),
            HgvsErrorCode.StatedBase => ContradictionText.OfBase(error, transcript, text, faulty),
            HgvsErrorCode.StatedResidue => ContradictionText.OfResidue(error, transcript, text, faulty),
            HgvsErrorCode.PositionOutside => OutsideText.OfPosition(error, transcript, faulty),
            HgvsErrorCode.RangeReversed => EngineMessages.RangeReversed(faulty),
            HgvsErrorCode.RangeNotAdjacent => ExplainInsertion(error, transcript, faulty),
            HgvsErrorCode.LengthContradiction => LengthText.Of(error, text, faulty),
            HgvsErrorCode.NotAnExonBorder => ExplainOffset(error, transcript, faulty),
            HgvsErrorCode.OtherGene => OutsideText.OfGene(error, transcript, faulty),
            HgvsErrorCode.OtherAccession when AccessionForm.TypeOf(Encoding.UTF8.GetBytes(faulty)) == AccessionType.None =>
                EngineMessages.OtherChromosome(faulty, First(transcript.GeneSymbols), First(transcript.Chromosome)),
            HgvsErrorCode.OtherAccession =>
                EngineMessages.OtherAccession(faulty, First(transcript.GeneSymbols), PreferredAccession.Like(transcript, faulty)),
            HgvsErrorCode.AccessionVersion => EngineMessages.OtherVersion(faulty, PreferredAccession.Like(transcript, faulty)),
            HgvsErrorCode.OtherTranscript => OtherTranscriptText.Of(error, transcript, text, faulty),
            HgvsErrorCode.AccessionLevel => EngineMessages.OtherLevel(
                faulty,
                First(transcript.TranscriptAccessions),
                First(transcript.ProteinAccessions),
                First(transcript.GenomicAccession(GenomeBuild.GRCh38))),
            HgvsErrorCode.BuildContradiction => EngineMessages.OtherBuild(faulty),
            HgvsErrorCode.NamesDiffer => NamesDifferText.Of(error, transcript, text),
            HgvsErrorCode.StatedExon =>
                EngineMessages.OtherExon(error.Number, faulty.Substring(Math.Min(ExonWordLength, faulty.Length))),
            _ => UnsupportedText.Of(error.Form, faulty),
        };
    }

    // The number is the last base of an exon if the positions are the ends of two exons.
    private static LocalizedMessage ExplainInsertion(HgvsError error, in Transcript transcript, string faulty)
    {
        if (error.Number == 0)
        {
            return IsResidue(faulty) ? EngineMessages.ResiduesNotAdjacent(faulty) : EngineMessages.BasesNotAdjacent(faulty);
        }

        var last = CodingPositionText.Of(transcript, error.Number);
        var first = CodingPositionText.Of(transcript, error.Number + 1).Substring(2);
        return EngineMessages.IntronBetweenPositions(faulty, $"{last}_{last.Substring(2)}+1ins", $"c.{first}-1_{first}ins");
    }

    private static LocalizedMessage ExplainSyntax(HgvsError error, string faulty)
    {
        if (error.Expectation == Expectation.End)
        {
            return EngineMessages.UnexpectedAfterName(faulty);
        }

        var expected = ExpectationText.Of(error.Expectation);
        return faulty.Length > 0 ? EngineMessages.UnexpectedText(faulty, expected) :
            error.Expectation == Expectation.Name ? EngineMessages.TextMissing(expected) : EngineMessages.NameIncomplete(expected);
    }

    private static LocalizedMessage ExplainOffset(HgvsError error, in Transcript transcript, string faulty)
    {
        var position = CodingPositionText.Of(transcript, error.Number);
        return faulty.Contains('+') ? EngineMessages.NoIntronAfter(faulty, position) : EngineMessages.NoIntronBefore(faulty, position);
    }

    private static bool IsResidue(string position) => position.Length > 0 && char.IsLetter(position[0]);

    private static string First(ReadOnlySpan<byte> list) => AsciiText.Of(NameList.First(list));
}
