namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a genomic insertion to an insertion in the transcript if the genomic sequence is not known.</summary>
internal static class GenomicInsertionResolver
{
    /// <summary>Places inserted bases before genomic base <paramref name="high"/>.</summary>
    public static bool TryResolve(
        scoped in Transcript transcript,
        scoped in ParsedName name,
        GenomeBuild build,
        scoped ReadOnlySpan<byte> inserted,
        Span<byte> buffer,
        int high,
        int exon,
        ref DnaChange change,
        out HgvsError error)
    {
        error = default;
        if (inserted.Length > buffer.Length)
        {
            error = new HgvsError(HgvsErrorCode.ChangeTooLong, name.Inserted);
            return false;
        }

        change.Inserted = buffer.Slice(0, inserted.Length);
        BaseSequence.CopyFromGenome(inserted, transcript.Strand, change.Inserted);
        var forward = transcript.Strand == Strand.Forward;
        var before = GenomeMap.ToTranscript(transcript, build, forward ? high - 1 : high, ref exon);
        var after = GenomeMap.ToTranscript(transcript, build, forward ? high : high - 1, ref exon);
        change.FirstOffset = before.Offset;
        change.LastOffset = after.Offset;
        change.TouchesIntron = before.IsIntronic && after.IsIntronic;

        // An insertion next to an exon base belongs to that exon; normalization decides whether it touches the intron.
        change.Start = change.End = before.IsIntronic ? after.Position - 1 : before.Position;
        change.Exon = transcript.ExonOf(before.IsIntronic ? after.Position : before.Position);
        return true;
    }
}
