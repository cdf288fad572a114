using System.Collections;
using System.ComponentModel;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>An entry of a catalog's tables. Implemented by the types of this package and by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICatalogEntry<TSelf>
{
    /// <summary>Creates the entry with a number, from 1.</summary>
    static abstract TSelf Create(Catalog catalog, int number);
}

/// <summary>A list of entries of a catalog, without storage of its own: it and its enumerator allocate nothing.</summary>
public readonly struct CatalogList<T> : IReadOnlyList<T>
    where T : ICatalogEntry<T>
{
    private readonly Catalog? catalog;
    private readonly TableSection column;
    private readonly int start;

    /// <summary>All entries of a section. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CatalogList(Catalog catalog, TableSection records)
    {
        this.catalog = catalog;
        Count = new RecordTable(catalog.Section(records)).Count;
    }

    // The entries that a column lists between two places.
    internal CatalogList(Catalog? catalog, TableSection column, int start, int count)
    {
        this.catalog = catalog;
        this.column = column;
        this.start = start;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return T.Create(catalog!, column == TableSection.None ? start + index + 1 : catalog!.Number(column, start + index));
        }
    }

    /// <summary>Enumerates the list without allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a list.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CatalogList<T> list;
        private int index;

        internal Enumerator(CatalogList<T> list)
        {
            this.list = list;
            index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => list[index];

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++index < list.Count;

        /// <inheritdoc/>
        public void Reset() => index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
