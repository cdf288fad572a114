namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a genomic insertion to one of the transcript, which matters at the ends of exons.</summary>
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
            error = new HgvsError(HgvsErrorCode.TooLong, name.Inserted);
            return false;
        }

        change.Inserted = buffer.Slice(0, inserted.Length);
        BaseSequence.CopyFromGenome(inserted, transcript.Strand, change.Inserted);
        var forward = transcript.Strand == Strand.Forward;
        var before = GenomeMap.ToTranscript(transcript, build, forward ? high - 1 : high, ref exon);
        var after = GenomeMap.ToTranscript(transcript, build, forward ? high : high - 1, ref exon);
        change.FirstOffset = before.Offset;
        change.LastOffset = after.Offset;
        change.TouchesIntron = before.IsIntronic || after.IsIntronic;
        change.Start = change.End = before.Position;
        if (before.IsIntronic && !after.IsIntronic)
        {
            // At the first base of an exon: inside the exon if the same sequence results from an insertion after that base.
            change.Start = change.End = after.Position - 1;
            EnterExon(ref change, transcript.BaseAt(after.Position));
        }
        else if (!before.IsIntronic && after.IsIntronic)
        {
            // At the last base of an exon: inside the exon if the same sequence results from an insertion before that base.
            var last = inserted.Length == 0 ? (byte)0 : change.Inserted[change.Inserted.Length - 1];
            change.TouchesIntron = last != transcript.BaseAt(before.Position);
        }

        return true;
    }

    private static void EnterExon(ref DnaChange change, byte firstBase)
    {
        if (change.Inserted.Length > 0 && change.Inserted[0] == firstBase)
        {
            BaseSequence.Rotate(change.Inserted, 1 % change.Inserted.Length);
            change.Start++;
            change.End++;
            change.TouchesIntron = false;
        }
    }
}
