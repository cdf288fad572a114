namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Normalizes a change on the gene. Shifting 3' does not stop at the end of an exon: c.1704+1del is HGVS's own example. The
/// exception of HGVS is about the next exon, which is not adjacent on the gene (ruling R-001).
/// </summary>
internal static class GeneNormalizer
{
    /// <summary>
    /// Normalizes a change of the gene. A result that lies inside an exon becomes a change of the transcript. False if it lies
    /// beyond an end of the transcript.
    /// </summary>
    public static bool TryNormalize(scoped in Transcript transcript, ref DnaChange change)
    {
        var bases = transcript.Genomic.Bases;
        if (change.Kind == DnaChangeKind.NoChange || bases.Slice(change.Start, change.End - change.Start).SequenceEqual(change.Inserted))
        {
            change.Kind = DnaChangeKind.NoChange; // keeps its position: c.2264=
            return TryLeaveGene(transcript, ref change, change.Start, change.End);
        }

        DnaEdges.Trim(bases, ref change);
        return TryPlace(transcript, ref change);
    }

    /// <summary>The same for a change that is trimmed.</summary>
    public static bool TryPlace(scoped in Transcript transcript, ref DnaChange change)
    {
        var bases = transcript.Genomic.Bases;
        int first = transcript.ExonGeneStart(0), end = transcript.ExonGeneEnd(transcript.ExonCount - 1);
        DnaEdges.Shift(bases, ref change, end);
        while (change.End > end)
        {
            if (!DnaEdges.TryStepBack(bases, ref change))
            {
                return false;
            }
        }

        change.Kind = DnaClassifier.Classify(bases, change, first);
        if (change.Kind == DnaChangeKind.Insertion && change.Start == end && !DnaEdges.TryStepBack(bases, ref change))
        {
            return false; // between the last base of the transcript and the one after it
        }

        var copied = change.Kind == DnaChangeKind.Duplication ? change.Inserted.Length : change.Kind == DnaChangeKind.Insertion ? 1 : 0;
        var following = change.Kind == DnaChangeKind.Insertion ? 1 : 0;
        return TryLeaveGene(transcript, ref change, change.Start - copied, change.End + following);
    }

    // The bases that the preferred name has decide whether the change touches an intron.
    private static bool TryLeaveGene(scoped in Transcript transcript, ref DnaChange change, int firstNamed, int endNamed)
    {
        if (firstNamed < transcript.ExonGeneStart(0) || endNamed > transcript.ExonGeneEnd(transcript.ExonCount - 1))
        {
            return false;
        }

        var place = GeneMap.ToPlace(transcript, firstNamed);
        var exon = transcript.ExonOf(place.Position);
        change.TouchesIntron = place.IsIntronic || endNamed > transcript.ExonGeneEnd(exon);
        if (!change.TouchesIntron)
        {
            var distance = transcript.ExonGeneStart(exon) - (transcript.ExonStart(exon) - 1);
            change.Start -= distance;
            change.End -= distance;
            change.Exon = exon;
            change.InGene = false;
        }

        return true;
    }
}
