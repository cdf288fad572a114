using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The final answer of an allele.</summary>
/// <param name="Allele">Its number in the row.</param>
/// <param name="State">Its phase.</param>
/// <param name="Answer">What is added to the row.</param>
/// <param name="Samples">The answer for each sample, null for one without the allele; null if all samples have the same answer.</param>
internal readonly record struct AlleleOutcome(int Allele, PhaseState State, Answer Answer, Answer?[]? Samples);
