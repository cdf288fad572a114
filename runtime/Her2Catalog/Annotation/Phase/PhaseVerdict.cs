using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Phase;

/// <summary>What the partners of an allele mean for its answer.</summary>
/// <param name="State">Its phase.</param>
/// <param name="Answer">What is added to its row; null for the answer of the allele itself.</param>
/// <param name="Samples">What each sample gets, null for one without the allele; none if no samples differ.</param>
/// <param name="Reason">Why the phase matters and what to do, if it is unknown; otherwise null.</param>
internal readonly record struct PhaseVerdict(PhaseState State, Answer? Answer, Answer?[]? Samples, LocalizedMessage? Reason)
{
    /// <summary>No partner.</summary>
    public static PhaseVerdict Alone => new(PhaseState.Alone, null, null, null);
}
