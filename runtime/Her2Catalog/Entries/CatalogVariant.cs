using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>One distinct protein product of a catalog. The default value means no variant.</summary>
/// <remarks>
/// Formats: <c>G</c> or <c>S</c> <c>L755S</c>, <c>P</c> <c>p.L755S</c>, <c>L</c> <c>p.Leu755Ser</c>, <c>A</c> with the accession of
/// the protein.
/// </remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CatalogVariant : IComparable<CatalogVariant>, ISpanFormattable, IUtf8SpanFormattable,
    ICatalogEntry<CatalogVariant>
{
    private readonly Catalog? catalog;
    private readonly int number;

    /// <summary>Creates the entry with a number. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogVariant(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no variant.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the number in the catalog, from 1; 0 for no variant. It may change with the next edition.</summary>
    public int Index => number;

    /// <summary>Gets the catalog; null for no variant.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>Gets the preferred short name, such as <c>L755S</c>; empty for no variant.</summary>
    public string Name => catalog?.VariantName(number) ?? string.Empty;

    /// <summary>Gets the preferred name in three-letter codes, such as <c>p.Leu755Ser</c>; empty for no variant.</summary>
    public string LongName => catalog?.VariantLongName(number) ?? string.Empty;

    /// <summary>Gets the exon of the change, or the first and last exon joined by a hyphen.</summary>
    public string Exon => Text(0);

    /// <summary>Gets the region or domain of the protein that contains the change; empty if none is stated.</summary>
    public string Domain => Text(1);

    /// <summary>Gets the region or domain in Japanese; empty if the catalog does not state it.</summary>
    public string DomainJapanese => catalog?.TextJapanese(Field(1)) ?? string.Empty;

    /// <summary>Gets the Sequence Ontology term, such as <c>missense_variant</c>.</summary>
    public string Consequence => Text(2);

    /// <summary>Gets the number of the first changed residue, or of the one before an insertion; 0 for no variant.</summary>
    /// <remarks>The signal peptide is counted.</remarks>
    public int FirstResidue => Field(3);

    /// <summary>Gets the number of the last changed residue, or of the one after an insertion.</summary>
    public int LastResidue => Field(4);

    /// <summary>Gets the published names that differ from the preferred name.</summary>
    public NameList PublishedNames => new(Text(5));

    /// <summary>Gets where the variant is named.</summary>
    public Citation Citation => new(catalog, Field(6));

    /// <summary>Gets the alleles of the catalog that result in the variant; empty if sources name only the protein.</summary>
    public CatalogList<CatalogAllele> Alleles => ListAlleles<CatalogAllele>();

    /// <summary>Gets the statements of evidence about the variant, of all dates.</summary>
    public CatalogList<EvidenceStatement> Evidence => ListEvidence<EvidenceStatement>();

    /// <summary>Returns the statements of evidence about the variant that apply on a date. Allocates.</summary>
    public IReadOnlyList<EvidenceStatement> GetEvidence(DateOnly asOf)
    {
        var statements = new List<EvidenceStatement>();
        foreach (var statement in Evidence)
        {
            if (statement.IsInForce(asOf))
            {
                statements.Add(statement);
            }
        }

        return statements;
    }

    /// <summary>Returns the therapies of the statements of use that name the variant on a date. Allocates.</summary>
    /// <param name="asOf">The newest edition's by default.</param>
    public IReadOnlyList<CatalogTherapy> GetTherapies(DateOnly? asOf = null)
    {
        if (catalog is null)
        {
            return [];
        }

        var (owner, query) = (catalog, Her2Catalog.Catalog.QueryOf(number, 0, false));
        return [.. owner.Assays
            .SelectMany(assay => new Interpretation(owner, owner.InterpretQuery(assay.Index, query, asOf)).Statements)
            .Select(statement => statement.Therapy).Where(therapy => !therapy.IsNone).Distinct().Order()];
    }

    /// <summary>Lists alleles as another type. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogList<T> ListAlleles<T>()
        where T : ICatalogEntry<T> => Listed<T>(TableSection.AlleleStarts, TableSection.AllelesByVariant);

    /// <summary>Lists statements of evidence as another type. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public CatalogList<T> ListEvidence<T>()
        where T : ICatalogEntry<T> => Listed<T>(TableSection.EvidenceStarts, TableSection.EvidenceByVariant);

    private CatalogList<T> Listed<T>(TableSection starts, TableSection entries)
        where T : ICatalogEntry<T>
    {
        if (catalog is null)
        {
            return default;
        }

        var start = catalog.Number(starts, number - 1);
        return new CatalogList<T>(catalog, entries, start, catalog.Number(starts, number) - start);
    }

    private int Field(int field) => catalog?.FieldOf(TableSection.Variants, number, field) ?? 0;

    private string Text(int field) => catalog?.Text(Field(field)) ?? string.Empty;

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
    public int CompareTo(CatalogVariant other) => EntryText.Compare(catalog, number, other.catalog, other.number);

    static CatalogVariant ICatalogEntry<CatalogVariant>.Create(Catalog catalog, int number) => new(catalog, number);

    private string Format(ReadOnlySpan<char> format) => IsNone ? string.Empty : format switch
    {
        "" or "G" or "S" => Name,
        "P" => "p." + Name,
        "L" => LongName,
        "A" => $"{catalog!.Gene.ProteinAccession}:{LongName}",
        _ => throw EntryText.Unknown(format, "G or S (short name), P (with prefix), L (long name), A (with accession)"),
    };
}
