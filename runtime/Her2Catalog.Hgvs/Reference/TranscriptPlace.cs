namespace Her2Catalog.Hgvs.Reference;

/// <summary>A base of the transcript (1-based position), or of an intron, counted from the nearest base of an exon.</summary>
internal readonly record struct TranscriptPlace(int Position, int Offset)
{
    public bool IsIntronic => Offset != 0;
}
