namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Converts <c>c.</c> positions to places on the transcript.</summary>
internal static class CodingPositions
{
    /// <summary>
    /// Finds the place of a position; fails if it is outside the transcript or the intron, or if its offset is not counted from an
    /// exon boundary.
    /// </summary>
    public static bool TryPlace(scoped in Transcript transcript, in NamedPosition named, out TranscriptPlace place, out HgvsError error)
    {
        error = default;
        var position = named.Anchor switch
        {
            PositionAnchor.BeforeStart => transcript.CodingStart - named.Number,
            PositionAnchor.AfterStop => transcript.CodingEnd + named.Number,
            _ => transcript.CodingStart + named.Number - 1,
        };
        place = new TranscriptPlace(position, named.Offset);
        var isOutside = named.Number == 0 || position < 1 || position > transcript.Sequence.Length ||
            (named.Anchor == PositionAnchor.StartCodon && position > transcript.CodingEnd);
        if (isOutside)
        {
            error = new HgvsError(HgvsErrorCode.PositionOutside, named.Text);
            return false;
        }

        return named.Offset == 0 || TryCheckOffset(transcript, named, position, out error);
    }

    private static bool TryCheckOffset(scoped in Transcript transcript, in NamedPosition named, int position, out HgvsError error)
    {
        error = default;
        var exon = transcript.ExonOf(position);
        var isBorder = named.Offset > 0
            ? position == transcript.ExonEnd(exon) && exon + 1 < transcript.ExonCount
            : position == transcript.ExonStart(exon) && exon > 0;
        if (!isBorder)
        {
            error = new HgvsError(HgvsErrorCode.NotAnExonBorder, named.Text, number: position);
            return false;
        }

        var length = GenomeMap.IntronLength(transcript, GenomeBuild.GRCh38, named.Offset > 0 ? exon : exon - 1);
        if (length > 0 && Math.Abs(named.Offset) > length)
        {
            error = new HgvsError(HgvsErrorCode.PositionOutside, named.Text, number: position);
            return false;
        }

        return true;
    }
}
