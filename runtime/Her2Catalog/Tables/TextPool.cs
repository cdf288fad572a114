using System.Text;

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

    /// <summary>True if the text that a column has for an entry is the one given.</summary>
    public static bool IsText<TTables>(TTables tables, TableSection column, int entry, string text)
        where TTables : struct, ICatalogTables =>
        Encoding.UTF8.GetString(Utf8(tables, Column.Of(tables.Section(column))[entry - 1])) == text;
}
