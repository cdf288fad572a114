namespace Her2Catalog.Hgvs.Reference;

/// <summary>Converts positions between genome and transcript with the exon table.</summary>
internal static class GenomeMap
{
    /// <summary>Returns true if a genomic position is between the ends of the transcript.</summary>
    public static bool IsInGene(scoped in Transcript transcript, GenomeBuild build, int genomicPosition)
    {
        int first = 0, last = transcript.ExonCount - 1;
        if (transcript.ExonCount == 0 || transcript.ExonGenomicStart(0, build) == 0)
        {
            return false;
        }

        return transcript.Strand == Strand.Forward
            ? genomicPosition >= transcript.ExonGenomicStart(first, build) && genomicPosition <= transcript.ExonGenomicEnd(last, build)
            : genomicPosition >= transcript.ExonGenomicStart(last, build) && genomicPosition <= transcript.ExonGenomicEnd(first, build);
    }

    /// <summary>Returns the transcript place of a genomic position in the gene.</summary>
    public static TranscriptPlace ToTranscript(scoped in Transcript transcript, GenomeBuild build, int genomicPosition)
    {
        var exon = transcript.ExonAt(genomicPosition, build);
        return ToTranscript(transcript, build, genomicPosition, ref exon);
    }

    /// <summary>Returns the transcript place of a position, starting the search at an exon nearby.</summary>
    public static TranscriptPlace ToTranscript(scoped in Transcript transcript, GenomeBuild build, int genomicPosition, ref int exon)
    {
        if (genomicPosition < transcript.ExonGenomicStart(exon, build) || genomicPosition > transcript.ExonGenomicEnd(exon, build))
        {
            exon = transcript.ExonAt(genomicPosition, build);
        }

        var forward = transcript.Strand == Strand.Forward;
        int start = transcript.ExonGenomicStart(exon, build), end = transcript.ExonGenomicEnd(exon, build);

        // The distance from the position to the start of this exon, in transcript direction.
        var before = forward ? start - genomicPosition : genomicPosition - end;
        if (before <= 0)
        {
            return new TranscriptPlace(transcript.ExonStart(exon) - before, 0);
        }

        var after = exon == 0 ? int.MaxValue : IntronLength(transcript, build, exon - 1) + 1 - before;
        return after <= before
            ? new TranscriptPlace(transcript.ExonEnd(exon - 1), after)
            : new TranscriptPlace(transcript.ExonStart(exon), -before);
    }

    /// <summary>Returns the genomic position of a transcript base; 0 if unknown.</summary>
    public static int ToGenome(scoped in Transcript transcript, GenomeBuild build, int transcriptPosition)
    {
        var exon = transcript.ExonOf(transcriptPosition);
        var start = transcript.ExonGenomicStart(exon, build);
        var offset = transcriptPosition - transcript.ExonStart(exon);
        return start == 0 ? 0 :
            transcript.Strand == Strand.Forward ? start + offset : transcript.ExonGenomicEnd(exon, build) - offset;
    }

    /// <summary>Returns the number of bases between an exon (zero-based) and the next; 0 if unknown.</summary>
    public static int IntronLength(scoped in Transcript transcript, GenomeBuild build, int exon)
    {
        if (exon + 1 >= transcript.ExonCount || transcript.ExonGenomicStart(exon, build) == 0)
        {
            return 0;
        }

        return transcript.Strand == Strand.Forward
            ? transcript.ExonGenomicStart(exon + 1, build) - transcript.ExonGenomicEnd(exon, build) - 1
            : transcript.ExonGenomicStart(exon, build) - transcript.ExonGenomicEnd(exon + 1, build) - 1;
    }
}
