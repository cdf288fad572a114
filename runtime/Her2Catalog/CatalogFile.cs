using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>Reads the serialized tables of a catalog, without the catalog compiler.</summary>
public static class CatalogFile
{
    /// <summary>Loads a catalog from its serialized tables.</summary>
    /// <param name="tables">The data that the catalog compiler writes; they are copied.</param>
    /// <exception cref="FormatException">
    /// The data are not tables of a catalog, are damaged, or need a newer version of this package.
    /// </exception>
    public static ICatalog Load(ReadOnlySpan<byte> tables)
    {
        try
        {
            var serialized = SerializedTables.Read(tables);
            LoadedTablesCheck.CheckSpellings(serialized);
            var catalog = new Catalog<LoadedTables>(new LoadedTables(serialized));
            LoadedTablesCheck.ReadEverything(catalog);
            return catalog;
        }
        catch (Exception error) when (error
            is ArgumentException or IndexOutOfRangeException or OverflowException or OutOfMemoryException or NullReferenceException)
        {
            // The checksum is correct, so the data were not written by the catalog compiler.
            throw new FormatException("The data are not the tables of a catalog: their sections contradict each other.", error);
        }
    }
}
