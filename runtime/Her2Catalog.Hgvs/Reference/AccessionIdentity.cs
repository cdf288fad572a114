namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Determines the relation of an accession to the transcript.</summary>
internal static class AccessionIdentity
{
    /// <summary>Returns the relation of an accession to the transcript.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="accession">The accession, in any case.</param>
    /// <param name="line">The line of another transcript in <c>OtherTranscripts</c>, or -1.</param>
    /// <param name="numbering">The numbering of another transcript, if it is known.</param>
    public static AccessionRelation Of(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> accession,
        out int line,
        out TranscriptNumbering numbering)
    {
        line = -1;
        numbering = default;
        switch (AccessionForm.TypeOf(accession))
        {
            case AccessionType.None:
                return AccessionRelation.NotAccession;
            case AccessionType.Gene or AccessionType.Region:
                return NameList.MatchAccession(transcript.GeneIdentifiers, accession) == AccessionMatch.Match
                    ? AccessionRelation.Gene
                    : AccessionRelation.OtherGene;
            case AccessionType.Chromosome:
                return transcript.IsChromosome(accession, out _) ? AccessionRelation.Gene : AccessionRelation.OtherGene;
            default:
                return OfTranscript(transcript, accession, out line, out numbering);
        }
    }

    private static AccessionRelation OfTranscript(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> accession,
        out int line,
        out TranscriptNumbering numbering)
    {
        var own = NameList.MatchAccession(transcript.TranscriptAccessions, accession);
        own = own == AccessionMatch.Match ? own : Max(own, NameList.MatchAccession(transcript.ProteinAccessions, accession));
        if (own == AccessionMatch.Match)
        {
            line = -1;
            numbering = default;
            return AccessionRelation.Same;
        }

        var other = TranscriptNumbering.Find(transcript, accession, out line, out numbering);
        return numbering.IsSame ? (numbering.Note.IsEmpty ? AccessionRelation.Same : AccessionRelation.SameWithNote) :
            numbering.IsKnown ? AccessionRelation.Convertible :
            own == AccessionMatch.OtherVersion || other != AccessionMatch.None || IsOfRegion(transcript, accession)
                ? AccessionRelation.OtherTranscript
                : AccessionRelation.OtherGene;
    }

    // LRG_724t9 is a transcript of the gene of LRG_724.
    private static bool IsOfRegion(scoped in Transcript transcript, ReadOnlySpan<byte> accession)
    {
        var region = AccessionForm.StemOf(accession);
        return region.Length < accession.Length && AccessionForm.TypeOf(region) == AccessionType.Region &&
            NameList.Contains(transcript.GeneIdentifiers, region);
    }

    private static AccessionMatch Max(AccessionMatch left, AccessionMatch right) => left > right ? left : right;
}
