using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Messages;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Delimited;

/// <summary>Reads the one column of a TSV or CSV that contains variant names, in any spelling.</summary>
internal sealed class ColumnRowReader<TTables> : RowReader
    where TTables : struct, ICatalogTables
{
    private const int NameField = 0;
    private const int GeneSymbolField = 1;
    private const int MaxListedColumns = 20;
    private readonly TTables tables;
    private readonly GenomeBuild build;
    private readonly bool withPlace;
    private readonly bool hasGene;
    private readonly TranscriptColumns transcripts;

    /// <exception cref="AnnotationException">The table has no such column.</exception>
    public ColumnRowReader(TTables tables, int geneId, TableHead head, AnnotationOptions options, bool withPlace)
    {
        this.tables = tables;
        this.withPlace = withPlace;
        build = options.Build;
        Genes = new GeneColumn(tables.Reference, geneId, options.GeneColumn ?? string.Empty);
        var column = options.Column ?? throw new AnnotationException(head.Lines, RuntimeMessages.ColumnNotSpecified());
        int[] columns = options.GeneColumn is null ? [Find(head, column)] : [Find(head, column), Find(head, options.GeneColumn)];
        hasGene = columns.Length > GeneSymbolField;
        transcripts = new TranscriptColumns(head, columns);
        Columns = [.. columns, .. transcripts.Columns];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<int> Columns { get; }

    /// <inheritdoc/>
    public override GeneColumn Genes { get; }

    /// <inheritdoc/>
    public override int GeneField => hasGene ? GeneSymbolField : -1;

    /// <inheritdoc/>
    public override RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var gene = GeneField < 0 ? StatedGene.Target : Genes.Read(fields[GeneSymbolField].Of(row));
        var isOfGene = GeneField >= 0 && gene is StatedGene.Target or StatedGene.Ambiguous;
        var withoutName = isOfGene ? RowReading.WithoutUsableName : RowReading.NotOfGene;
        var field = fields[NameField];
        var name = Unquoted(field.Of(row));
        if (MissingValue.Is(name))
        {
            return withoutName;
        }

        var query = CatalogLookup.Find(tables, name, build, withPlace);
        if (query.Status == LookupStatus.OtherGene)
        {
            return GeneField >= 0 && gene == StatedGene.Target ? RowReading.Failed(FaultOfOther(name), field) : withoutName;
        }

        // If the row does not state the gene, only a name that does is read.
        if (gene != StatedGene.Target && !Genes.IsNamedIn(name, tables.Reference))
        {
            return gene == StatedGene.Ambiguous ? RowReading.Failed(RowFault.SeveralGenes, fields[GeneSymbolField]) : withoutName;
        }

        var transcript = transcripts.Read(tables.Reference, row, fields[^transcripts.Columns.Length..]);
        if (transcript.IsOther &&
            query.Status is not (LookupStatus.Unreadable or LookupStatus.Unsupported or LookupStatus.OtherTranscript) &&
            !GeneColumn.IsGenomic(name, tables.Reference))
        {
            return RowReading.Failed(transcript.Fault, transcript.Field);
        }

        return query.Status switch
        {
            LookupStatus.Found or LookupStatus.NotInCatalog => RowReading.Of(query with { HasNote = query.HasNote || transcript.HasNote }),
            LookupStatus.ContradictsReference or LookupStatus.OutOfRange => RowReading.Failed(RowFault.ContradictsReference, field),
            _ => RowReading.Failed(query.Status == LookupStatus.OtherTranscript ? RowFault.OtherTranscript : RowFault.Unreadable, field),
        };
    }

    /// <inheritdoc/>
    public override LocalizedMessage? ReasonOf(int field, ReadOnlySpan<byte> value, RowFault fault) =>
        field == NameField ? NameReason.Of(tables.Reference, Unquoted(value), build) :
        field == GeneField ? NameReason.OfSeveralGenes(tables.Reference) :
        NameReason.OfOtherTranscript(tables.Reference);

    // The row states the gene, its name another gene or another transcript.
    private RowFault FaultOfOther(ReadOnlySpan<byte> name) =>
        CodeOf(name) == HgvsErrorCode.OtherAccession ? RowFault.OtherTranscript : RowFault.ContradictsReference;

    private HgvsErrorCode CodeOf(ReadOnlySpan<byte> name) => tables.Reference.Read(name).Error.Code;

    private static int Find(TableHead head, string name)
    {
        var column = head.Find(name);
        if (column >= 0)
        {
            return column;
        }

        var known = string.Join(", ", head.Columns.Take(MaxListedColumns).Select(header => $"`{MessageText.Shorten(header)}`"));
        known += head.Columns.Length > MaxListedColumns ? ", …" : string.Empty;
        throw new AnnotationException(head.Lines, RuntimeMessages.UnknownColumn(name, known));
    }
}
