namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Converts a change to the preferred form of HGVS, so that equal changes have equal values.</summary>
internal static class DnaNormalizer
{
    /// <summary>
    /// Removes unchanged bases, applies the 3' rule, and determines the kind; returns false if the change is outside the transcript.
    /// </summary>
    public static bool TryNormalize(scoped in Transcript transcript, ref DnaChange change)
    {
        if (change.InGene)
        {
            return GeneNormalizer.TryNormalize(transcript, ref change);
        }

        if (change.TouchesIntron || change.Kind is DnaChangeKind.Unknown or DnaChangeKind.NoChange)
        {
            return true;
        }

        var sequence = transcript.Sequence;
        if (sequence.Slice(change.Start, change.End - change.Start).SequenceEqual(change.Inserted))
        {
            change.Kind = DnaChangeKind.NoChange; // keeps its position: c.2264=
            return true;
        }

        DnaEdges.Trim(sequence, ref change);
        DnaEdges.Shift(sequence, ref change, transcript.ExonEnd(change.Exon));
        change.Kind = DnaClassifier.Classify(sequence, change, transcript.ExonStart(change.Exon) - 1);
        return !ExonBorder.IsReached(transcript, change) || ExonBorder.TryCross(transcript, ref change);
    }
}
