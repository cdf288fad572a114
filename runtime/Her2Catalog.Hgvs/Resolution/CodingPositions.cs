namespace Her2Catalog.Hgvs.Changes;

using Her2Catalog.Hgvs.Parsing;

/// <summary>Places <c>c.</c> positions on the transcript.</summary>
internal static class CodingPositions
{
    /// <summary>The place of one position; outside of transcript or intron, or not at a border where it must be, is an error.</summary>
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
            error = new HgvsError(HgvsErrorCode.PositionOutside, named.Text.Start, named.Text.Length);
            return false;
        }

        return named.Offset == 0 || TryCheckOffset(transcript, named, position, out error);
    }

    /// <summary>True where an insertion names the two bases beside its gap.</summary>
    public static bool AreNeighbours(scoped in Transcript transcript, in ParsedName name, scoped in DnaChange change)
    {
        int firstPosition = change.Start + 1, lastPosition = change.End;
        if (!name.IsRange)
        {
            return false;
        }

        return firstPosition == lastPosition
            ? change.LastOffset == change.FirstOffset + 1
            : change is { FirstOffset: 0, LastOffset: 0 } && lastPosition == firstPosition + 1;
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
            error = new HgvsError(HgvsErrorCode.NotAnExonBorder, named.Text.Start, named.Text.Length, number: position);
            return false;
        }

        var length = GenomeMap.IntronLength(transcript, GenomeBuild.GRCh38, named.Offset > 0 ? exon : exon - 1);
        if (length > 0 && Math.Abs(named.Offset) > length)
        {
            error = new HgvsError(HgvsErrorCode.PositionOutside, named.Text.Start, named.Text.Length);
            return false;
        }

        return true;
    }

    /// <summary>Writes a transcript position the way <c>c.</c> counts.</summary>
    public static void Append(System.Text.StringBuilder builder, in Transcript transcript, int position, int offset = 0)
    {
        if (position < transcript.CodingStart)
        {
            builder.Append('-').Append(transcript.CodingStart - position);
        }
        else if (position > transcript.CodingEnd)
        {
            builder.Append('*').Append(position - transcript.CodingEnd);
        }
        else
        {
            builder.Append(position - transcript.CodingStart + 1);
        }

        if (offset != 0)
        {
            builder.Append(offset > 0 ? "+" : "-").Append(Math.Abs(offset));
        }
    }
}
