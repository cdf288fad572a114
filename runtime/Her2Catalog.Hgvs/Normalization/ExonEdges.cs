namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Removes the unchanged bases of a change without shifting it.</summary>
internal static class ExonEdges
{
    /// <summary>
    /// Trims a change without shifting it. A change with gene offsets gets transcript offsets if it is inside the exon (zero-based).
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
