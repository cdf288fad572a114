using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A published document that facts are read from. The default value means no document.</summary>
/// <remarks>The text form is the id.</remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CatalogDocument : IComparable<CatalogDocument>, ISpanFormattable, IUtf8SpanFormattable,
    ICatalogEntry<CatalogDocument>
{
    private readonly Catalog? catalog;
    private readonly int number;

    /// <summary>Creates the entry with a number. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogDocument(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no document.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the number in the catalog, from 1; 0 for no document. It may change with the next edition.</summary>
    public int Index => number;

    /// <summary>Gets the catalog; null for no document.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>Gets the id, a C# identifier; empty for no document.</summary>
    public string Id => Text(0);

    /// <summary>Gets the title that citations print, such as <c>JLCS handbook 4-8 HER2 (2023-11)</c>.</summary>
    public string ShortTitle => Text(1);

    /// <summary>Gets the title that citations in Japanese print; empty if the catalog does not state it.</summary>
    public string ShortTitleJapanese => TextJapanese(1);

    /// <summary>Gets the full title in English.</summary>
    public string Title => Text(2);

    /// <summary>Gets the full title in Japanese; empty if the catalog does not state it.</summary>
    public string TitleJapanese => TextJapanese(2);

    /// <summary>Gets the publisher in English.</summary>
    public string Publisher => Text(3);

    /// <summary>Gets the publisher in Japanese; empty if the catalog does not state it.</summary>
    public string PublisherJapanese => TextJapanese(3);

    /// <summary>Gets the document's own edition; empty if it has none.</summary>
    public string Edition => Text(4);

    /// <summary>Gets the date, month or year of publication as stated, in ISO form; empty if the catalog does not state it.</summary>
    public string Date => Text(5);

    /// <summary>Gets the address; empty if the catalog does not state it.</summary>
    public string Url => Text(6);

    private int Field(int field) => catalog?.FieldOf(TableSection.Documents, number, field) ?? 0;

    private string Text(int field) => catalog?.Text(Field(field)) ?? string.Empty;

    private string TextJapanese(int field) => catalog?.TextJapanese(Field(field)) ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        EntryText.TryFormat(Format(format), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        EntryText.TryFormat(Format(format), utf8Destination, out bytesWritten);

    /// <summary>Formats the entry; see the remarks of the type.</summary>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Format(format);

    /// <inheritdoc/>
    public int CompareTo(CatalogDocument other) => EntryText.Compare(catalog, number, other.catalog, other.number);

    static CatalogDocument ICatalogEntry<CatalogDocument>.Create(Catalog catalog, int number) => new(catalog, number);

    private string Format(ReadOnlySpan<char> format) => format is "" or "G" ? Id : throw EntryText.Unknown(format, "G (id)");
}
