using System.Buffers.Text;
using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Maf;

/// <summary>The gene and transcript that a MAF row states.</summary>
/// <param name="Gene">By symbol; without one by number in NCBI Gene.</param>
/// <param name="OtherGeneId">The number of another gene than the symbol's.</param>
/// <param name="Transcript">By all columns of transcripts and proteins together.</param>
internal readonly record struct MafIdentity(StatedGene Gene, FieldRange OtherGeneId, TranscriptStatement Transcript)
{
    /// <summary>Combines the columns of gene and transcript.</summary>
    /// <param name="geneId">The number of the catalog's gene in NCBI Gene; 0 if the catalog does not state it.</param>
    /// <param name="gene">The gene that the symbol states.</param>
    /// <param name="transcript">The transcript that the row states.</param>
    /// <param name="row">The row.</param>
    /// <param name="fields">Its fields, in the order of <see cref="MafColumn"/>.</param>
    public static MafIdentity Of(
        int geneId,
        StatedGene gene,
        TranscriptStatement transcript,
        ReadOnlySpan<byte> row,
        ReadOnlySpan<FieldRange> fields)
    {
        var id = fields[(int)MafColumn.GeneId];
        var statesId = geneId != 0 && !IsMissingId(id.Of(row));
        var isTarget = statesId && IsId(id.Of(row), geneId);
        return new MafIdentity(
            gene == StatedGene.NotStated && statesId ? (isTarget ? StatedGene.Target : StatedGene.Other) : gene,
            gene == StatedGene.Target && statesId && !isTarget ? id : default,
            transcript);
    }

    // The MAF specification uses 0 for a gene without a number.
    private static bool IsMissingId(ReadOnlySpan<byte> value) => MissingValue.Is(value) || IsId(value, 0);

    // Some tools write 2064.0 if the column has missing values.
    private static bool IsId(ReadOnlySpan<byte> value, int id) =>
        Utf8Parser.TryParse(value, out int number, out var consumed) && number == id && value[consumed..] is [] or [(byte)'.', (byte)'0'];
}
