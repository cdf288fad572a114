using System.Buffers.Text;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Maf;

/// <summary>The gene and transcript that a MAF row states.</summary>
/// <param name="Gene">By symbol; without one by number in NCBI Gene.</param>
/// <param name="Transcript">By all columns of transcripts together.</param>
/// <param name="OtherGeneId">The number of another gene than the symbol's.</param>
/// <param name="OtherTranscript">A transcript that differs from that of the column before it.</param>
internal readonly record struct MafIdentity(
    StatedGene Gene,
    StatedTranscript Transcript,
    FieldRange OtherGeneId,
    FieldRange OtherTranscript)
{
    private static readonly MafColumn[] TranscriptColumns = [MafColumn.Transcript, MafColumn.Feature, MafColumn.AnnotationTranscript];

    /// <summary>Reads the columns of gene and transcript.</summary>
    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="geneId">The number of the catalog's gene in NCBI Gene; 0 if the catalog does not state it.</param>
    /// <param name="genes">Reads the column of gene symbols.</param>
    /// <param name="row">The row.</param>
    /// <param name="fields">Its fields, in the order of <see cref="MafColumn"/>.</param>
    public static MafIdentity Of<TTables>(
        TTables tables,
        int geneId,
        GeneColumn genes,
        ReadOnlySpan<byte> row,
        ReadOnlySpan<FieldRange> fields)
        where TTables : struct, ICatalogTables
    {
        var gene = genes.Read(fields[(int)MafColumn.Gene].Of(row));
        var id = fields[(int)MafColumn.GeneId];
        var statesId = geneId != 0 && !IsMissingId(id.Of(row));
        var isTarget = statesId && IsId(id.Of(row), geneId);
        var transcript = TranscriptOf(tables, row, fields, out var otherTranscript);
        return new MafIdentity(
            gene == StatedGene.NotStated && statesId ? (isTarget ? StatedGene.Target : StatedGene.Other) : gene,
            transcript,
            gene == StatedGene.Target && statesId && !isTarget ? id : default,
            otherTranscript);
    }

    // Names of another transcript are numbered on it; only the position on the genome can then be used.
    private static StatedTranscript TranscriptOf<TTables>(
        TTables tables,
        ReadOnlySpan<byte> row,
        ReadOnlySpan<FieldRange> fields,
        out FieldRange other)
        where TTables : struct, ICatalogTables
    {
        other = default;
        StatedTranscript transcript = StatedTranscript.NotStated, compared = StatedTranscript.NotStated;
        foreach (var column in TranscriptColumns)
        {
            var field = fields[(int)column];
            var accession = field.Of(row);
            if (MissingValue.Is(accession))
            {
                continue;
            }

            var stated = tables.Reference.IsTranscript(accession) ? StatedTranscript.Target : StatedTranscript.Other;
            transcript = transcript == StatedTranscript.Other ? transcript : stated;
            if (stated == StatedTranscript.Other && IsOtherVersion(tables, accession))
            {
                continue;
            }

            other = compared != StatedTranscript.NotStated && stated != compared ? field : other;
            compared = compared == StatedTranscript.NotStated ? stated : compared;
        }

        return transcript;
    }

    // Another version is the same transcript, although its positions may differ.
    private static bool IsOtherVersion<TTables>(TTables tables, ReadOnlySpan<byte> accession)
        where TTables : struct, ICatalogTables =>
        accession.IndexOf((byte)'.') is var dot and > 0 && tables.Reference.IsTranscript(accession[..dot]);

    // The MAF specification uses 0 for a gene without a number.
    private static bool IsMissingId(ReadOnlySpan<byte> value) => MissingValue.Is(value) || IsId(value, 0);

    // Some tools write 2064.0 if the column has missing values.
    private static bool IsId(ReadOnlySpan<byte> value, int id) =>
        Utf8Parser.TryParse(value, out int number, out var consumed) && number == id && value[consumed..] is [] or [(byte)'.', (byte)'0'];
}
