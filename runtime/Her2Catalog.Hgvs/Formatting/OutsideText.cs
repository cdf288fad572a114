namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Reference;

/// <summary>Explains names of other genes and positions outside the transcript, and shows where the transcript is.</summary>
internal static class OutsideText
{
    /// <summary>Explains a position outside the transcript or its protein.</summary>
    public static LocalizedMessage OfPosition(HgvsError error, in Transcript transcript, string position)
    {
        if (position.Length > 0 && char.IsLetter(position[0]))
        {
            return EngineMessages.ResidueOutside(position, First(transcript.ProteinAccessions), transcript.ResidueCount);
        }

        if (error.Number > 0)
        {
            var exon = transcript.ExonOf(error.Number) - (position.IndexOf('+') > 0 ? 0 : 1);
            return EngineMessages.OffsetOutside(
                position,
                CodingPositionText.Of(transcript, transcript.ExonEnd(exon)),
                GenomeMap.IntronLength(transcript, GenomeBuild.GRCh38, exon));
        }

        var accession = First(transcript.TranscriptAccessions);
        var first = CodingPositionText.Of(transcript, 1);
        var last = CodingPositionText.Of(transcript, transcript.Sequence.Length);
        return error.Number == HgvsError.BeyondEnd
            ? EngineMessages.ChangeExtendsBeyond(position, accession, first, last)
            : EngineMessages.PositionOutside(position, accession, first, last, CodingPositionText.Of(transcript, transcript.CodingEnd));
    }

    /// <summary>Explains a symbol, a word, a position or a base that does not belong to the gene.</summary>
    public static LocalizedMessage OfGene(HgvsError error, in Transcript transcript, string faulty)
    {
        if (error.Number < 0)
        {
            return EngineMessages.GenomicPositionOutsideWithOtherBase(PlaceOf(transcript), (char)error.Reference, faulty);
        }

        if (faulty.Length > 0 && faulty[0] is >= '0' and <= '9' && !faulty.Any(char.IsLetter))
        {
            return EngineMessages.GenomicPositionOutside(faulty, PlaceOf(transcript));
        }

        // Symbols of human genes are in upper case, so that this is another word.
        var gene = First(transcript.GeneSymbols);
        return faulty.Any(char.IsLower) ? EngineMessages.NotANameOfGene(faulty, gene) : EngineMessages.OtherGene(faulty, gene);
    }

    private static LocalizedMessage PlaceOf(in Transcript transcript)
    {
        var accession = First(transcript.TranscriptAccessions);
        return (PlaceOf(transcript, GenomeBuild.GRCh37), PlaceOf(transcript, GenomeBuild.GRCh38)) switch
        {
            ({ } older, { } newer) => EngineMessages.PlaceInGenomes(accession, older, newer),
            (null, null) => EngineMessages.Verbatim(accession),
            var (older, newer) => EngineMessages.PlaceInGenome(accession, older ?? newer!),
        };
    }

    // Null if the build is not known.
    private static LocalizedMessage? PlaceOf(in Transcript transcript, GenomeBuild build)
    {
        var forward = transcript.Strand == Strand.Forward;
        int first = forward ? 0 : transcript.ExonCount - 1, last = transcript.ExonCount - 1 - first;
        return first < 0 || last < 0 || transcript.ExonGenomicStart(first, build) == 0
            ? null
            : EngineMessages.PlaceInBuild(
                First(transcript.GenomicAccession(build)),
                transcript.ExonGenomicStart(first, build),
                transcript.ExonGenomicEnd(last, build),
                build.ToString());
    }

    private static string First(ReadOnlySpan<byte> list) => AsciiText.Of(NameList.First(list));
}
