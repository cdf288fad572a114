namespace Her2Catalog.Hgvs.Reference;

/// <summary>Compares the exons of a genomic sequence with the transcript.</summary>
internal static class GenomicExons
{
    /// <summary>Returns true if the exons of the genomic sequence in a build have the bases of the transcript.</summary>
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

    /// <summary>Returns true if one exon (zero-based) has the bases of the transcript.</summary>
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
