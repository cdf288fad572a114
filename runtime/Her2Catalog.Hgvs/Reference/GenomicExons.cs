namespace Her2Catalog.Hgvs.Reference;

/// <summary>Compares the exons cut from a genomic sequence with the transcript.</summary>
internal static class GenomicExons
{
    /// <summary>True if the genomic sequence has the bases of the transcript at the exons' positions in a build.</summary>
    public static bool Match(scoped in Transcript transcript, GenomeBuild build)
    {
        for (var exon = 0; exon < transcript.ExonCount; exon++)
        {
            if (!Matches(transcript, build, exon))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for one exon (zero-based).</summary>
    public static bool Matches(scoped in Transcript transcript, GenomeBuild build, int exon)
    {
        var genomic = transcript.Strand == Strand.Forward
            ? transcript.ExonGenomicStart(exon, build)
            : transcript.ExonGenomicEnd(exon, build);
        var start = GeneMap.FromGenome(transcript, build, genomic);
        var first = transcript.ExonStart(exon) - 1;
        var length = transcript.ExonEnd(exon) - first;
        var bases = transcript.Genomic.Bases;
        return start >= 0 && start + length <= bases.Length &&
            bases.Slice(start, length).SequenceEqual(transcript.Sequence.Slice(first, length));
    }
}
