using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>Reads the one column of a plain table that holds names, in any spelling.</summary>
internal sealed class ColumnRowReader<TCatalog> : RowReader
    where TCatalog : ICatalogData
{
    private const int NameField = 0;
    private const int GeneSymbolField = 1;
    private readonly GenomeBuild build;
    private readonly GeneColumn genes = GeneColumn.Of<TCatalog>();

    /// <exception cref="AnnotationException">The table has no such column.</exception>
    public ColumnRowReader(TableHead head, AnnotationOptions options)
    {
        build = options.Build;
        var column = options.Column ?? throw new AnnotationException(head.Lines, "which column holds the names of variants? Give `--column NAME`");
        Columns = options.GeneColumn is null ? [Find(head, column)] : [Find(head, column), Find(head, options.GeneColumn)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<int> Columns { get; }

    /// <inheritdoc/>
    public override int GeneField => Columns.Count > GeneSymbolField ? GeneSymbolField : -1;

    /// <inheritdoc/>
    public override RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var gene = GeneField < 0 ? GeneWord.Ours : genes.Read(fields[GeneSymbolField].Of(row));
        var silent = GeneField >= 0 && gene is GeneWord.Ours or GeneWord.AmongOthers ? RowOutcome.Nameless : RowOutcome.NotOfGene;
        var field = fields[NameField];
        var name = Unquoted(field.Of(row));
        if (IsBlank(name))
        {
            return new RowReading(silent, default, default);
        }

        var query = CatalogLookup.Find<TCatalog>(name, build);
        if (query.Status == LookupStatus.OtherGene)
        {
            return GeneField >= 0 && gene == GeneWord.Ours ? OfOther(name, query, field) : new RowReading(silent, query, default);
        }

        // Without a word of the gene a name may be of any; one that says itself of which is read.
        if (gene != GeneWord.Ours && !genes.IsNamedIn(name, TCatalog.Reference))
        {
            return gene == GeneWord.AmongOthers ? new RowReading(RowOutcome.SeveralGenes, query, fields[GeneSymbolField]) : new RowReading(silent, query, default);
        }

        return query.Status switch
        {
            LookupStatus.Found or LookupStatus.NotInCatalog => new RowReading(RowOutcome.Read, query, default),
            LookupStatus.ContradictsReference or LookupStatus.OutOfRange => new RowReading(RowOutcome.ContradictsReference, query, field),
            _ => new RowReading(IsOfOtherVersion(name) ? RowOutcome.OtherVersion : RowOutcome.Unreadable, query, field),
        };
    }

    /// <inheritdoc/>
    public override string ReasonOf(int field, ReadOnlySpan<byte> value, RowOutcome outcome) => field == GeneSymbolField
        ? MafColumns.ReasonOf<TCatalog>(MafColumn.Gene, value, outcome)
        : NameReason.Of(TCatalog.Reference, Unquoted(value), build);

    // The row says that it is of the gene, its name that it is of another, or of another transcript.
    private static RowReading OfOther(ReadOnlySpan<byte> name, Query query, FieldRange field) =>
        new(TCatalog.Reference.Read(name).Error.Code == HgvsErrorCode.OtherAccession ? RowOutcome.Unreadable : RowOutcome.ContradictsReference, query, field);

    private static bool IsOfOtherVersion(ReadOnlySpan<byte> name) => TCatalog.Reference.Read(name).Error.Code == HgvsErrorCode.AccessionVersion;

    private static int Find(TableHead head, string name)
    {
        var column = head.Find(name);
        return column >= 0 ? column : throw new AnnotationException(head.Lines, $"the table has no column `{name}`; it has {string.Join(", ", head.Columns.Take(20).Select(known => $"`{TableAnnotator.Shown(known)}`"))}{(head.Columns.Length > 20 ? ", …" : string.Empty)}");
    }
}
