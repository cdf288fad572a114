using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A country or region whose authority approves therapies and companion diagnostics. The default value means no jurisdiction.</summary>
/// <remarks>The text form is the id.</remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CatalogJurisdiction : IComparable<CatalogJurisdiction>, ISpanFormattable, IUtf8SpanFormattable,
    ICatalogEntry<CatalogJurisdiction>
{
    private readonly Catalog? catalog;
    private readonly int number;

    /// <summary>Creates the entry with a number. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogJurisdiction(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no jurisdiction.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the number in the catalog, from 1; 0 for no jurisdiction. It may change with the next edition.</summary>
    public int Index => number;

    /// <summary>Gets the catalog; null for no jurisdiction.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>Gets the id, a C# identifier, such as <c>Japan</c>; empty for no jurisdiction.</summary>
    public string Id => Text(0);

    /// <summary>Gets the name in English.</summary>
    public string Name => Text(1);

    /// <summary>Gets the name in Japanese; empty if the catalog does not state it.</summary>
    public string NameJapanese => TextJapanese(1);

    private int Field(int field) => catalog?.FieldOf(TableSection.Jurisdictions, number, field) ?? 0;

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
    public int CompareTo(CatalogJurisdiction other) => EntryText.Compare(catalog, number, other.catalog, other.number);

    static CatalogJurisdiction ICatalogEntry<CatalogJurisdiction>.Create(Catalog catalog, int number) => new(catalog, number);

    private string Format(ReadOnlySpan<char> format) => format is "" or "G" ? Id : throw EntryText.Unknown(format, "G (id)");
}
