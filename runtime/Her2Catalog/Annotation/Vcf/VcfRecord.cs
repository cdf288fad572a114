using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>A record of the gene: its position, and the ranges of its fields.</summary>
/// <param name="Position">1-based position of the first reference base.</param>
/// <param name="Reference">The field REF.</param>
/// <param name="Alternatives">The field ALT.</param>
/// <param name="Info">The field INFO.</param>
/// <param name="IsOutsideTranscript">True if all reference bases are outside the transcript, although an allele may be inside.</param>
internal readonly record struct VcfRecord(
    int Position, FieldRange Reference, FieldRange Alternatives, FieldRange Info, bool IsOutsideTranscript);
