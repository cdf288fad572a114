using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>
/// An allele of a row that can have partners: other changes of its codons. Its answer is final when the rows around it are known.
/// </summary>
/// <param name="Row">Number of the row in its block, from 0.</param>
/// <param name="Line">Number of the line in its block, from 1.</param>
/// <param name="Input">The row in the bytes of its block, with its line end.</param>
/// <param name="Output">The annotated row in the output of its block, with its line end.</param>
/// <param name="Sample">The name of the sample in the bytes of its block; empty in a VCF, whose rows belong to all samples.</param>
/// <param name="Allele">Number of the alternative allele in genotypes, from 1.</param>
/// <param name="Place">The place that it changes.</param>
/// <param name="Answer">Its answer if it has no partner.</param>
internal readonly record struct PhaseCandidate(
    int Row,
    int Line,
    FieldRange Input,
    FieldRange Output,
    FieldRange Sample,
    int Allele,
    PhasePlace Place,
    Answer Answer);
