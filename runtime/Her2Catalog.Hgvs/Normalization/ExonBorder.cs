namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Continues the normalization of a change that reaches an end of its exon.</summary>
internal static class ExonBorder
{
    /// <summary>Returns true if the change might shift into an intron, touch it, or copy its bases.</summary>
    public static bool IsReached(scoped in Transcript transcript, scoped in DnaChange change)
    {
        if (change.Kind is not (DnaChangeKind.Insertion or DnaChangeKind.Duplication or DnaChangeKind.Deletion))
        {
            return false;
        }

        var isAtEnd = change.End == transcript.ExonEnd(change.Exon);
        if (change.Kind != DnaChangeKind.Insertion)
        {
            return isAtEnd && change.Exon + 1 < transcript.ExonCount;
        }

        var first = transcript.ExonStart(change.Exon) - 1;
        return isAtEnd || change.Start == first || (change.Exon > 0 && change.Start - change.Inserted.Length < first);
    }

    /// <summary>
    /// Normalizes the change on the genomic sequence, or without it as far as possible; returns false if the change is outside the
    /// transcript.
    /// </summary>
    public static bool TryCross(scoped in Transcript transcript, ref DnaChange change)
    {
        if (!transcript.Genomic.IsEmpty)
        {
            var distance = transcript.ExonGeneStart(change.Exon) - (transcript.ExonStart(change.Exon) - 1);
            change.Start += distance;
            change.End += distance;
            change.InGene = true;
            return GeneNormalizer.TryPlace(transcript, ref change);
        }

        if (change.Kind != DnaChangeKind.Insertion)
        {
            return true; // ruling R-001: if the intron bases are not known, the change stays in its exon
        }

        if (change.Start == 0 || change.Start == transcript.Sequence.Length)
        {
            return change.Start > 0 && DnaEdges.TryStepBack(transcript.Sequence, ref change);
        }

        var isAtStart = change.Start == transcript.ExonStart(change.Exon) - 1;
        change.TouchesIntron = isAtStart || change.Start == transcript.ExonEnd(change.Exon);
        (change.FirstOffset, change.LastOffset) = !change.TouchesIntron ? (0, 0) : isAtStart ? (-1, 0) : (0, 1);
        return true;
    }
}
