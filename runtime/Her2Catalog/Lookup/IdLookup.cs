using System.ComponentModel;
using System.Text;

namespace Her2Catalog.Lookup;

/// <summary>Finds entries by their id, character by character. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IdLookup
{
    private const int MaxIdLength = 512;

    /// <summary>Finds the entry whose text form is an id.</summary>
    public static bool TryFind<T>(CatalogList<T> entries, ReadOnlySpan<char> id, out T entry)
        where T : struct, ICatalogEntry<T>
    {
        foreach (var candidate in entries)
        {
            if (id.SequenceEqual(candidate.ToString()))
            {
                entry = candidate;
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>Finds the entry whose text form is an id in UTF-8.</summary>
    public static bool TryFind<T>(CatalogList<T> entries, ReadOnlySpan<byte> utf8Id, out T entry)
        where T : struct, ICatalogEntry<T>
    {
        entry = default;
        return utf8Id.Length <= MaxIdLength && TryFind(entries, Encoding.UTF8.GetString(utf8Id).AsSpan(), out entry);
    }
}
