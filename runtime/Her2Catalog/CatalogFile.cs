using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>Reads the serialized tables of a catalog, without the catalog compiler.</summary>
public static class CatalogFile
{
    /// <summary>Loads a catalog from its serialized tables.</summary>
    /// <param name="tables">As the catalog compiler writes them; not kept.</param>
    /// <exception cref="FormatException">The data are not tables of a catalog, are damaged, or need a newer version of this package.</exception>
    public static ICatalog Load(ReadOnlySpan<byte> tables) => new Catalog<LoadedTables>(new LoadedTables(SerializedTables.Read(tables)));
}
