using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Maf;

/// <summary>The gene and transcript that a MAF row states.</summary>
/// <param name="Gene">The gene by symbol, otherwise by number or identifier.</param>
/// <param name="OtherGeneId">The number or identifier of another gene than the symbol's; empty if there is none.</param>
/// <param name="Transcript">The transcript by all columns of transcripts and proteins.</param>
internal readonly record struct MafIdentity(StatedGene Gene, FieldRange OtherGeneId, TranscriptStatement Transcript);
