namespace Her2Catalog.Hgvs.Reference;

/// <summary>Converts between offsets of the gene, places of the transcript and positions of the genome.</summary>
internal static class GeneMap
{
    /// <summary>The offset in the gene of a genomic position.</summary>
    public static int FromGenome(scoped in Transcript transcript, GenomeBuild build, int position)
    {
        var start = transcript.Genomic.StartIn(build);
        return transcript.Strand == Strand.Forward ? position - start : start - position;
    }

    /// <summary>True if two genomic positions lie in the genomic sequence, which extends beyond the transcript.</summary>
    public static bool Contains(scoped in Transcript transcript, GenomeBuild build, int first, int last)
    {
        int one = FromGenome(transcript, build, first), other = FromGenome(transcript, build, last), end = transcript.Genomic.Bases.Length;
        return transcript.Genomic.StartIn(build) > 0 && Math.Min(one, other) >= 0 && Math.Max(one, other) < end;
    }

    /// <summary>The genomic position of an offset in the gene.</summary>
    public static int ToGenome(scoped in Transcript transcript, GenomeBuild build, int offset)
    {
        var start = transcript.Genomic.StartIn(build);
        return transcript.Strand == Strand.Forward ? start + offset : start - offset;
    }

    /// <summary>The offset in the gene of a place.</summary>
    public static int FromPlace(scoped in Transcript transcript, TranscriptPlace place)
    {
        var exon = transcript.ExonOf(place.Position);
        return transcript.ExonGeneStart(exon) + place.Position - transcript.ExonStart(exon) + place.Offset;
    }

    /// <summary>The place of an offset in the gene, in the exon or counted from the nearest one.</summary>
    public static TranscriptPlace ToPlace(scoped in Transcript transcript, int offset)
    {
        var build = transcript.Genomic.Grch38Start > 0 ? GenomeBuild.GRCh38 : GenomeBuild.GRCh37;
        return GenomeMap.ToTranscript(transcript, build, ToGenome(transcript, build, offset));
    }
}
