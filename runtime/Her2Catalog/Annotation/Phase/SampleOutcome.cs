namespace Her2Catalog.Annotation.Phase;

/// <summary>The phase of an allele in a sample.</summary>
/// <param name="IsCarried">False if the sample does not have the allele.</param>
/// <param name="State">Its phase.</param>
/// <param name="Members">For <see cref="PhaseState.InCis"/>, the members of the group on the haplotype, one bit each.</param>
/// <param name="Partner">For <see cref="PhaseState.Unknown"/>, the member whose phase is unknown.</param>
internal readonly record struct SampleOutcome(bool IsCarried, PhaseState State, ulong Members, int Partner)
{
    public static SampleOutcome NotCarried => default;

    public static SampleOutcome Alone => new(true, PhaseState.Alone, 0, 0);

    public static SampleOutcome InTrans => new(true, PhaseState.InTrans, 0, 0);

    public static SampleOutcome InCis(ulong members) => new(true, PhaseState.InCis, members, 0);

    public static SampleOutcome Unknown(int partner) => new(true, PhaseState.Unknown, 0, partner);

    /// <summary>True if both mean the same answer.</summary>
    public bool HasAnswerOf(in SampleOutcome other) =>
        Members == other.Members && (State == PhaseState.Unknown) == (other.State == PhaseState.Unknown);
}
