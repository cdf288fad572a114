namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Removes the bases of a change that do not change, where it is stated.</summary>
internal static class ExonEdges
{
    /// <summary>
    /// Trims a change, without shifting it. One of the gene becomes one of the transcript if it lies in the exon (zero-based), and
    /// stays one of the gene otherwise.
    /// </summary>
    public static void TrimInExon(scoped in Transcript transcript, int exon, ref DnaChange change)
    {
        DnaEdges.Trim(change.InGene ? transcript.Genomic.Bases : transcript.Sequence, ref change);
        if (change.InGene && change.Start >= transcript.ExonGeneStart(exon) && change.End <= transcript.ExonGeneEnd(exon))
        {
            var distance = transcript.ExonGeneStart(exon) - (transcript.ExonStart(exon) - 1);
            change.Start -= distance;
            change.End -= distance;
            change.Exon = exon;
            change.InGene = false;
        }
    }
}
