using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A drug or class of drugs. The default value means no therapy.</summary>
/// <remarks>The text form is the id.</remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CatalogTherapy : IComparable<CatalogTherapy>, ISpanFormattable, IUtf8SpanFormattable,
    ICatalogEntry<CatalogTherapy>
{
    private readonly Catalog? catalog;
    private readonly int number;

    /// <summary>Creates the entry with a number. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogTherapy(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no therapy.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the number in the catalog, from 1; 0 for no therapy. It may change with the next edition.</summary>
    public int Index => number;

    /// <summary>Gets the catalog; null for no therapy.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>Gets the id, a C# identifier, such as <c>TrastuzumabDeruxtecan</c>; empty for no therapy.</summary>
    public string Id => Text(0);

    /// <summary>Gets the name in English.</summary>
    public string Name => Text(1);

    /// <summary>Gets the name in Japanese; empty if the catalog does not state it.</summary>
    public string NameJapanese => TextJapanese(1);

    /// <summary>Gets the class of the drug.</summary>
    public string Class => Text(2);

    /// <summary>Gets the class of the drug in Japanese; empty if the catalog does not state it.</summary>
    public string ClassJapanese => TextJapanese(2);

    /// <summary>Gets where the therapy is described.</summary>
    public Citation Citation => new(catalog, Field(3));

    /// <summary>Gets the approvals, with jurisdiction, indication and date. Allocates.</summary>
    public IReadOnlyList<Approval> Approvals => catalog is null ? [] : TherapyRecord.Read(catalog, number).Approvals;

    /// <summary>Gets further statements of sources about the therapy. Allocates.</summary>
    public IReadOnlyList<SourcedText> Statements => catalog is null ? [] : TherapyRecord.Read(catalog, number).Statements;

    /// <summary>Gets the trials of the therapy. Allocates.</summary>
    public IReadOnlyList<Trial> Trials
    {
        get
        {
            var therapy = this;
            return catalog is null ? [] : [.. catalog.Trials.Where(trial => trial.Therapy == therapy)];
        }
    }

    private int Field(int field) => catalog?.FieldOf(TableSection.Therapies, number, field) ?? 0;

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
    public int CompareTo(CatalogTherapy other) => EntryText.Compare(catalog, number, other.catalog, other.number);

    static CatalogTherapy ICatalogEntry<CatalogTherapy>.Create(Catalog catalog, int number) => new(catalog, number);

    private string Format(ReadOnlySpan<char> format) => format is "" or "G" ? Id : throw EntryText.Unknown(format, "G (id)");
}
