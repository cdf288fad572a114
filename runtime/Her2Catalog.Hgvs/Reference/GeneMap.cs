namespace Her2Catalog.Hgvs.Reference;

/// <summary>Converts between gene offsets, transcript places and genomic positions.</summary>
internal static class GeneMap
{
    /// <summary>Returns the gene offset of a genomic position.</summary>
    public static int FromGenome(scoped in Transcript transcript, GenomeBuild build, int position)
    {
        var start = transcript.Genomic.StartIn(build);
        return transcript.Strand == Strand.Forward ? position - start : start - position;
    }

    /// <summary>Returns true if the genomic sequence, which extends beyond the transcript, contains two genomic positions.</summary>
    public static bool Contains(scoped in Transcript transcript, GenomeBuild build, int first, int last)
    {
        int one = FromGenome(transcript, build, first), other = FromGenome(transcript, build, last), end = transcript.Genomic.Bases.Length;
        return transcript.Genomic.StartIn(build) > 0 && Math.Min(one, other) >= 0 && Math.Max(one, other) < end;
    }

    /// <summary>Returns the genomic position of a gene offset.</summary>
    public static int ToGenome(scoped in Transcript transcript, GenomeBuild build, int offset)
    {
        var start = transcript.Genomic.StartIn(build);
        return transcript.Strand == Strand.Forward ? start + offset : start - offset;
    }

    /// <summary>Returns the gene offset of a place.</summary>
    public static int FromPlace(scoped in Transcript transcript, TranscriptPlace place)
    {
        var exon = transcript.ExonOf(place.Position);
        return transcript.ExonGeneStart(exon) + place.Position - transcript.ExonStart(exon) + place.Offset;
    }

    /// <summary>Returns the place of a gene offset: in an exon, or counted from the nearest one.</summary>
    public static TranscriptPlace ToPlace(scoped in Transcript transcript, int offset)
    {
        var build = transcript.Genomic.Grch38Start > 0 ? GenomeBuild.GRCh38 : GenomeBuild.GRCh37;
        return GenomeMap.ToTranscript(transcript, build, ToGenome(transcript, build, offset));
    }
}
