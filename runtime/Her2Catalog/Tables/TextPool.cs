namespace Her2Catalog.Tables;

/// <summary>The texts of a catalog. Text 0 is empty.</summary>
internal static class TextPool
{
    /// <summary>A text, UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8<TTables>(TTables tables, int text)
        where TTables : struct, ICatalogTables
    {
        if (text == 0)
        {
            return default;
        }

        var starts = Column.Of(tables.Section(TableSection.TextStarts));
        return tables.Section(TableSection.Texts)[starts[text - 1]..starts[text]];
    }

    /// <summary>The text that a column has for an entry, UTF-8.</summary>
    public static ReadOnlySpan<byte> OfEntry<TTables>(TTables tables, TableSection column, int entry)
        where TTables : struct, ICatalogTables => Utf8(tables, Column.Of(tables.Section(column))[entry - 1]);
}
