using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The answer of an allele, now that its partners are known.</summary>
/// <param name="Allele">Its number in the row.</param>
/// <param name="State">Its phase.</param>
/// <param name="Answer">What is added to the row.</param>
/// <param name="Samples">What each sample gets, null for one without the allele; none if no samples differ.</param>
internal readonly record struct AlleleOutcome(int Allele, PhaseState State, Answer Answer, Answer?[]? Samples);
