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
        var field = fields[NameField];
        var name = Unquoted(field.Of(row));
        if (IsBlank(name))
        {
            return default;
        }

        var query = CatalogLookup.Find<TCatalog>(name, build);
        return query.Status switch
        {
            LookupStatus.Found or LookupStatus.NotInCatalog => new RowReading(RowOutcome.Read, query, default),
            LookupStatus.ContradictsReference or LookupStatus.OutOfRange => new RowReading(RowOutcome.ContradictsReference, query, field),
            LookupStatus.OtherGene => default,
            _ => new RowReading(RowOutcome.Unreadable, query, field),
        };
    }

    // Spreadsheets put quotes around values of TSV, too.
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> value) => value is [(byte)'"', .. var inner, (byte)'"'] ? inner : value;

    private static int Find(TableHead head, string name)
    {
        var column = head.Find(name);
        return column >= 0 ? column : throw new AnnotationException(head.Lines, $"the table has no column `{name}`; it has {string.Join(", ", head.Columns.Take(20).Select(known => $"`{known}`"))}{(head.Columns.Length > 20 ? ", …" : string.Empty)}");
    }
}
