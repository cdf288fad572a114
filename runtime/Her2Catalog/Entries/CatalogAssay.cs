using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>An assay. The default value means no assay.</summary>
/// <remarks>The text form is the id.</remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CatalogAssay : IComparable<CatalogAssay>, ISpanFormattable, IUtf8SpanFormattable,
    ICatalogEntry<CatalogAssay>
{
    private readonly Catalog? catalog;
    private readonly int number;

    /// <summary>Creates the entry with a number. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogAssay(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no assay.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the number in the catalog, from 1; 0 for no assay. It may change with the next edition.</summary>
    public int Index => number;

    /// <summary>Gets the catalog; null for no assay.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>Gets the id, a C# identifier, such as <c>OncomineDxTargetTest</c>; empty for no assay.</summary>
    public string Id => Text(0);

    /// <summary>Gets the name in English.</summary>
    public string Name => Text(1);

    /// <summary>Gets the name in Japanese; empty if the catalog does not state it.</summary>
    public string NameJapanese => TextJapanese(1);

    /// <summary>Gets the name that tables print, in English; the name, if the catalog states no shorter one.</summary>
    public string ShortName => Text(2);

    /// <summary>Gets the short name in Japanese; empty if the catalog does not state it.</summary>
    public string ShortNameJapanese => TextJapanese(2);

    /// <summary>Gets what is tested, such as <c>tissue</c>; empty if the source does not state it.</summary>
    public string Specimen => Text(3);

    /// <summary>Gets what is tested in Japanese; empty if the catalog does not state it.</summary>
    public string SpecimenJapanese => TextJapanese(3);

    /// <summary>Gets what the assay covers; empty if the source does not state it.</summary>
    public string Coverage => Text(4);

    /// <summary>Gets what the assay covers in Japanese; empty if the catalog does not state it.</summary>
    public string CoverageJapanese => TextJapanese(4);

    /// <summary>Gets a value indicating whether the source says that the assay analyzes every exon of the gene.</summary>
    public bool CoversAllExons => Field(5) != 0;

    /// <summary>Gets where the assay is described.</summary>
    public Citation Citation => new(catalog, Field(6));

    /// <summary>Gets further statements of sources about the assay. Allocates.</summary>
    public IReadOnlyList<SourcedText> Statements
    {
        get
        {
            if (catalog is null)
            {
                return [];
            }

            var record = catalog.Record(TableSection.Assays, number);
            record.Skip(7);
            return SourcedText.ReadAll(ref record);
        }
    }

    /// <summary>Gets all statements of use of the assay, of all dates.</summary>
    public CatalogList<UseStatement> Uses => catalog is null ? default : catalog.RunOf<UseStatement>(TableSection.UseStarts, number);

    /// <summary>Gets the rows of the assay's table; empty if it has none.</summary>
    public CatalogList<AssayTarget> Targets => catalog is null ? default : catalog.RunOf<AssayTarget>(TableSection.TargetStarts, number);

    private int Field(int field) => catalog?.FieldOf(TableSection.Assays, number, field) ?? 0;

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
    public int CompareTo(CatalogAssay other) => EntryText.Compare(catalog, number, other.catalog, other.number);

    static CatalogAssay ICatalogEntry<CatalogAssay>.Create(Catalog catalog, int number) => new(catalog, number);

    private string Format(ReadOnlySpan<char> format) => format is "" or "G" ? Id : throw EntryText.Unknown(format, "G (id)");
}
