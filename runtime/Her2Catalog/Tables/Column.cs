using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Tables;

/// <summary>Reads a section of numbers: one digit of their width, then the numbers.</summary>
internal static class Column
{
    /// <summary>The numbers of a section; none for a section that the catalog does not have.</summary>
    public static NumberTable Of(ReadOnlySpan<byte> section) => section.IsEmpty ? default : new NumberTable(section[1..], section[0] - '0');
}
