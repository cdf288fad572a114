namespace Her2Catalog.Annotation.Phase;

/// <summary>A candidate with its position in the table.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Block">Its block.</param>
/// <param name="Row">Number of its row.</param>
/// <param name="Line">Number of its line, from 1.</param>
/// <param name="Start">Offset of its row in the table.</param>
/// <param name="End">Offset after its row.</param>
/// <param name="SampleHash">The hash of its sample.</param>
internal readonly record struct PendingAllele(
    PhaseCandidate Candidate,
    PhasedBlock Block,
    long Row,
    long Line,
    long Start,
    long End,
    ulong SampleHash)
{
    /// <summary>The name of its sample; empty in a VCF.</summary>
    public ReadOnlySpan<byte> Sample => Candidate.Sample.Of(Block.Bytes);

    /// <summary>True if both belong to one sample, or to a VCF, whose rows belong to all samples.</summary>
    public bool IsOfSameSample(in PendingAllele other) => SampleHash == other.SampleHash && Sample.SequenceEqual(other.Sample);
}
