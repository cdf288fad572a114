using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The answers to alleles with partners.</summary>
internal abstract class PhaseAnswers
{
    /// <summary>The transcript of the catalog.</summary>
    public abstract Transcript Reference { get; }

    /// <summary>The answer to edits of one haplotype; null if they cannot be combined.</summary>
    public abstract Answer? Combine(ReadOnlySpan<DnaEdit> edits);

    /// <summary>No answer, with the phase as the reason.</summary>
    public abstract Answer Without(PhaseState state);

    /// <summary>The answer with its phase.</summary>
    public abstract Answer With(Answer answer, PhaseState state);
}
