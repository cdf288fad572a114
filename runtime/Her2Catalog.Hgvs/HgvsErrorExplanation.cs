using System.Text;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains errors in words.</summary>
public static class HgvsErrorExplanation
{
    private const int LettersOfExon = 4;

    /// <summary>
    /// Returns one sentence about an error: what the text contains, what the reference has or the grammar expects, and the likely
    /// cause if there is one.
    /// </summary>
    /// <param name="error">The error of a text.</param>
    /// <param name="transcript">The transcript on which the text was read.</param>
    /// <param name="text">The text that was read.</param>
    public static string Explain(this HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        var seen = FaultyText.Of(error, text);
        return error.Code switch
        {
            HgvsErrorCode.None => string.Empty,
            HgvsErrorCode.Syntax => ExplainSyntax(error, seen),
            HgvsErrorCode.TooLong => $"longer than {HgvsLimits.NameLength} characters",
            HgvsErrorCode.ChangeTooLong =>
                $"{seen} changes more than {HgvsLimits.SequenceLength} bases or residues, which is not supported",
            HgvsErrorCode.IntronBetween => $"an intron is between the bases {seen}: the positions of DNA include it",
            HgvsErrorCode.StatedBase => ExplainBase(error, transcript, text, seen),
            HgvsErrorCode.StatedResidue => ExplainResidue(error, transcript, text, seen),
            HgvsErrorCode.PositionOutside => OutsideText.OfPosition(error, transcript, seen),
            HgvsErrorCode.RangeReversed => $"the last position of the range {seen} is before the first",
            HgvsErrorCode.RangeNotAdjacent => ExplainInsertion(error, transcript, seen),
            HgvsErrorCode.LengthContradiction => LengthText.Of(error, text, seen),
            HgvsErrorCode.NotAnExonBorder => ExplainOffset(error, transcript, seen),
            HgvsErrorCode.OtherGene => OutsideText.OfGene(error, transcript, seen),
            HgvsErrorCode.OtherAccession =>
                $"{seen} is not an accession of {First(transcript.GeneSymbols)}; expected {PreferredAccession.Like(transcript, seen)}",
            HgvsErrorCode.AccessionVersion => $"{seen} is another version; expected {PreferredAccession.Like(transcript, seen)}",
            HgvsErrorCode.OtherTranscript => OtherTranscriptText.Of(error, transcript, text, seen),
            HgvsErrorCode.AccessionLevel =>
                $"{seen} has no names of this kind; c. is numbered on a transcript ({Accession(transcript)}), p. on a protein " +
                $"({First(transcript.ProteinAccessions)}), g. on a chromosome ({First(transcript.GenomicAccession(GenomeBuild.GRCh38))})",
            HgvsErrorCode.BuildContradiction => $"{seen} and the genome build contradict each other",
            HgvsErrorCode.NamesDiffer => NamesDifferText.Of(error, transcript, text),
            HgvsErrorCode.StatedExon =>
                $"the change is in exon {error.Number}, not in exon {seen.Substring(Math.Min(LettersOfExon, seen.Length))}",
            _ => UnsupportedText.Of(error.Form, seen),
        };
    }

    private static string ExplainBase(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string seen)
    {
        var reference = ReferenceAt(error, transcript);
        return OtherTranscriptText.OfContradiction(error, transcript, text, seen, reference) ?? $"{reference}, not {seen}";
    }

    // A negative number is an offset of the gene.
    private static string ReferenceAt(HgvsError error, in Transcript transcript)
    {
        var place = error.Number < 0 ? GeneMap.ToPlace(transcript, ~error.Number) : new TranscriptPlace(error.Number, 0);
        var accession = place.IsIntronic ? $"the intron of {Accession(transcript)}" : Accession(transcript);
        return $"{accession} has {(char)error.Reference} at {CodingPositionText.Of(transcript, place.Position, place.Offset)}";
    }

    // The number is the last base of an exon if the positions are the ends of two exons.
    private static string ExplainInsertion(HgvsError error, in Transcript transcript, string seen)
    {
        if (error.Number == 0)
        {
            return $"an insertion needs two adjacent positions, such as {(IsResidue(seen) ? "G776_V777ins" : "2326_2327ins")}, not {seen}";
        }

        var last = CodingPositionText.Of(transcript, error.Number);
        var first = CodingPositionText.Of(transcript, error.Number + 1).Substring(2);
        return $"{seen} are not adjacent, because an intron is between them: " +
            $"write {last}_{last.Substring(2)}+1ins or c.{first}-1_{first}ins";
    }

    private static string ExplainSyntax(HgvsError error, string seen)
    {
        var found = seen.Length > 0 ? $"unexpected '{seen}'" :
            error.Expectation == Expectation.Name ? "the name is missing" : "the name is incomplete";
        return error.Expectation == Expectation.End
            ? $"{found} after the variant name"
            : $"{found}; expected {ExpectationText.Of(error.Expectation)}";
    }

    private static string ExplainOffset(HgvsError error, in Transcript transcript, string seen) =>
        $"{seen} is in an intron, but no intron {(seen.Contains('+') ? "follows" : "precedes")} " +
            CodingPositionText.Of(transcript, error.Number);

    private static bool IsResidue(string position) => position.Length > 0 && char.IsLetter(position[0]);

    private static string ExplainResidue(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string seen)
    {
        var reference = $"{AsciiText.Of(ResidueCodes.ToThreeLetters(error.Reference))} ({(char)error.Reference})";
        var protein = $"{First(transcript.ProteinAccessions)}, which is {reference}";
        if (OtherTranscriptText.OfContradiction(error, transcript, text, seen, protein) is { } converted)
        {
            return converted;
        }

        var builder = new StringBuilder();
        builder.Append(First(transcript.ProteinAccessions)).Append(" has ")
            .Append(reference).Append(" at residue ").Append(error.Number).Append(", not ").Append(seen);
        if (MisnumberedResidue.TryFind(transcript, error.Number, seen, out var number, out var offset))
        {
            builder.Append("; residue ").Append(number).Append(offset == 0 ? " next to it matches" : " matches");
            builder.Append(offset == 0 ? string.Empty : $", as in a numbering that is {offset} lower");
        }

        return builder.ToString();
    }

    private static string Accession(in Transcript transcript) => First(transcript.TranscriptAccessions);

    private static string First(ReadOnlySpan<byte> list) => AsciiText.Of(NameList.First(list));
}
