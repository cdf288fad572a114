namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Normalizes a change on the genomic sequence. The 3' rule does not stop at the end of an exon (c.1704+1del is an example of HGVS).
/// The exception of HGVS is about the next exon, which is not adjacent on the gene (ruling R-001).
/// </summary>
internal static class GeneNormalizer
{
    /// <summary>
    /// Normalizes a change with gene offsets. A result inside an exon gets transcript offsets. Returns false if the result is outside
    /// the transcript.
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

    /// <summary>Normalizes a change that is already trimmed.</summary>
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

    // The bases in the preferred name decide whether the change touches an intron.
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
