namespace Her2Catalog.Hgvs.Reference;

/// <summary>A base of the transcript (1-based position), or of an intron (with its offset from the nearest exon base).</summary>
internal readonly record struct TranscriptPlace(int Position, int Offset)
{
    public bool IsIntronic => Offset != 0;
}
