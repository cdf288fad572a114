using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>One DNA change of a catalog. The default value means no allele.</summary>
/// <remarks>Formats: <c>G</c> or <c>C</c> <c>c.2264T&gt;C</c>, <c>A</c> with the accession of the transcript.</remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CatalogAllele : IComparable<CatalogAllele>, ISpanFormattable, IUtf8SpanFormattable,
    ICatalogEntry<CatalogAllele>
{
    private readonly Catalog? catalog;
    private readonly int number;

    /// <summary>Creates the entry with a number. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogAllele(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no allele.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the number in the catalog, from 1; 0 for no allele. It may change with the next edition.</summary>
    public int Index => number;

    /// <summary>Gets the catalog; null for no allele.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>Gets the preferred name, such as <c>c.2264T&gt;C</c>; empty for no allele.</summary>
    public string Name => catalog?.AlleleName(number) ?? string.Empty;

    /// <summary>Gets the exon of the change.</summary>
    public string Exon => Text(0);

    /// <summary>Gets the left-aligned VCF allele in GRCh37, <c>pos:ref:alt</c>; empty if it depends on bases outside the exons.</summary>
    public string Grch37 => Text(1);

    /// <summary>Gets the left-aligned VCF allele in GRCh38; empty if it depends on bases outside the exons.</summary>
    public string Grch38 => Text(2);

    /// <summary>Gets the published names that differ from the preferred name.</summary>
    public NameList PublishedNames => new(Text(3));

    /// <summary>Gets the variant of the protein that results from the allele.</summary>
    public CatalogVariant Variant => new(catalog, catalog?.VariantOfAllele(number) ?? 0);

    private string Text(int field) => catalog?.Text(catalog.FieldOf(TableSection.Alleles, number, field)) ?? string.Empty;

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
    public int CompareTo(CatalogAllele other) => EntryText.Compare(catalog, number, other.catalog, other.number);

    static CatalogAllele ICatalogEntry<CatalogAllele>.Create(Catalog catalog, int number) => new(catalog, number);

    private string Format(ReadOnlySpan<char> format) => IsNone ? string.Empty : format switch
    {
        "" or "G" or "C" => Name,
        "A" => $"{catalog!.Gene.TranscriptAccession}:{Name}",
        _ => throw EntryText.Unknown(format, "G or C (coding name), A (with accession)"),
    };
}
