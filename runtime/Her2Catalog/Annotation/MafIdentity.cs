using System.Buffers.Text;
using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>Whose names the columns of a row are.</summary>
internal enum MafTranscript : byte
{
    /// <summary>No column says.</summary>
    NotStated,

    /// <summary>Of the catalog's transcript.</summary>
    Ours,

    /// <summary>Of another: they count in its numbering.</summary>
    Other,
}

/// <summary>Of which gene and transcript a MAF row says that it is.</summary>
/// <param name="Gene">By symbol, or where there is none by number.</param>
/// <param name="Transcript">By all columns of transcripts together.</param>
/// <param name="OtherId">The number of another gene than the symbol's.</param>
/// <param name="OtherTranscript">A transcript that is not the one of the column before it.</param>
internal readonly record struct MafIdentity(GeneWord Gene, MafTranscript Transcript, FieldRange OtherId, FieldRange OtherTranscript)
{
    private static readonly MafColumn[] TranscriptColumns = [MafColumn.Transcript, MafColumn.Feature, MafColumn.AnnotationTranscript];

    /// <summary>Reads the columns that say it.</summary>
    public static MafIdentity Of<TCatalog>(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, GeneColumn genes)
        where TCatalog : ICatalogData
    {
        var gene = genes.Read(fields[(int)MafColumn.Gene].Of(row));
        var id = fields[(int)MafColumn.GeneId];
        var isKnown = TCatalog.EntrezGeneId != 0 && !SaysNoId(id.Of(row));
        var isOurs = isKnown && IsId(id.Of(row), TCatalog.EntrezGeneId);
        var transcript = TranscriptOf<TCatalog>(row, fields, out var otherTranscript);
        return new MafIdentity(
            gene == GeneWord.NotStated && isKnown ? (isOurs ? GeneWord.Ours : GeneWord.Other) : gene,
            transcript,
            gene == GeneWord.Ours && isKnown && !isOurs ? id : default,
            otherTranscript);
    }

    // Names of another transcript count in its numbering; only what is said of the genome is of use then.
    private static MafTranscript TranscriptOf<TCatalog>(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, out FieldRange other)
        where TCatalog : ICatalogData
    {
        other = default;
        MafTranscript transcript = MafTranscript.NotStated, compared = MafTranscript.NotStated;
        foreach (var column in TranscriptColumns)
        {
            var field = fields[(int)column];
            var accession = field.Of(row);
            if (RowReader.IsBlank(accession))
            {
                continue;
            }

            var stated = TCatalog.Reference.IsTranscript(accession) ? MafTranscript.Ours : MafTranscript.Other;
            transcript = transcript == MafTranscript.Other ? transcript : stated;
            if (stated == MafTranscript.Other && IsVersion<TCatalog>(accession))
            {
                continue;
            }

            other = compared != MafTranscript.NotStated && stated != compared ? field : other;
            compared = compared == MafTranscript.NotStated ? stated : compared;
        }

        return transcript;
    }

    // Another version speaks of the same transcript, though it may count otherwise.
    private static bool IsVersion<TCatalog>(ReadOnlySpan<byte> accession)
        where TCatalog : ICatalogData =>
        accession.IndexOf((byte)'.') is var dot and > 0 && TCatalog.Reference.IsTranscript(accession[..dot]);

    // The specification of MAF has 0 where a gene has no number.
    private static bool SaysNoId(ReadOnlySpan<byte> value) => RowReader.IsBlank(value) || IsId(value, 0);

    // A column of numbers with gaps is written as 2064.0 by some.
    private static bool IsId(ReadOnlySpan<byte> value, int id) =>
        Utf8Parser.TryParse(value, out int number, out var consumed) && number == id && value[consumed..] is [] or [(byte)'.', (byte)'0'];
}
