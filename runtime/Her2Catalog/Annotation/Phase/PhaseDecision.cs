using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The answer of an allele, given its partners.</summary>
/// <param name="State">Its phase.</param>
/// <param name="Answer">What is added to its row; null for the answer of the allele alone.</param>
/// <param name="Samples">The answer for each sample, null for one without the allele; null if all samples have the same answer.</param>
/// <param name="Reason">Why the phase matters and what to do, if it is unknown; otherwise null.</param>
internal readonly record struct PhaseDecision(PhaseState State, Answer? Answer, Answer?[]? Samples, LocalizedMessage? Reason)
{
    /// <summary>An allele without partners.</summary>
    public static PhaseDecision Alone => new(PhaseState.Alone, null, null, null);
}
