using System.ComponentModel;
using System.IO.Pipelines;
using System.Text;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>
/// A catalog as a value: the entries of its tables, lookups and interpretations, for any gene. <c>Her2.Catalog</c> is the
/// compiled one; <see cref="CatalogFile"/> reads serialized tables.
/// </summary>
[System.Diagnostics.DebuggerDisplay("{Id,nq} {Digest,nq}")]
public abstract class Catalog : ICatalog
{
    private string?[]? texts;
    private string?[]? variantNames;
    private string?[]? variantLongNames;
    private string?[]? alleleNames;

    private protected Catalog()
    {
    }

    /// <inheritdoc/>
    public string Id => Text(Identity(0));

    /// <inheritdoc/>
    public string Digest => Text(Identity(1));

    /// <inheritdoc/>
    public string ColumnPrefix => Text(Identity(2));

    /// <inheritdoc/>
    public int EntrezGeneId => Identity(3);

    /// <inheritdoc/>
    public Edition CurrentEdition => Editions[Editions.Count - 1];

    /// <inheritdoc/>
    public abstract Transcript Reference { get; }

    /// <inheritdoc/>
    public Gene Gene => Gene.Read(new RecordReader(this, Section(TableSection.Gene)));

    /// <inheritdoc/>
    public CatalogList<Edition> Editions => new(this, TableSection.Editions);

    /// <inheritdoc/>
    public CatalogList<CatalogDocument> Documents => new(this, TableSection.Documents);

    /// <inheritdoc/>
    public CatalogList<CatalogJurisdiction> Jurisdictions => new(this, TableSection.Jurisdictions);

    /// <inheritdoc/>
    public CatalogList<CatalogVariant> Variants => new(this, TableSection.Variants);

    /// <inheritdoc/>
    public CatalogList<CatalogAllele> Alleles => new(this, TableSection.Alleles);

    /// <inheritdoc/>
    public CatalogList<CatalogAssay> Assays => new(this, TableSection.Assays);

    /// <inheritdoc/>
    public CatalogList<CatalogTherapy> Therapies => new(this, TableSection.Therapies);

    /// <inheritdoc/>
    public CatalogList<Trial> Trials => new(this, TableSection.Trials);

    /// <inheritdoc/>
    public CatalogList<EvidenceStatement> Evidence => new(this, TableSection.Evidence);

    /// <inheritdoc/>
    public CatalogList<DocumentReference> References => new(this, TableSection.References);

    /// <inheritdoc/>
    public CatalogList<ProteinFeature> Features => new(this, TableSection.Features);

    /// <inheritdoc/>
    public LookupResult Find(string text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LookupResult(this, FindQuery(text, build), text, build);
    }

    /// <inheritdoc/>
    public LookupResult Find(ReadOnlySpan<char> text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        var query = FindQuery(text, build);
        return new LookupResult(this, query, query.NeedsNoText ? null : LookupResult.Truncate(text), build);
    }

    /// <inheritdoc/>
    public LookupResult Find(ReadOnlySpan<byte> utf8Text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        var query = FindQuery(utf8Text, build);
        return new LookupResult(this, query, query.NeedsNoText ? null : LookupResult.Truncate(utf8Text), build);
    }

    /// <inheritdoc/>
    public LookupResult Find(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative)
    {
        var query = FindQuery(build, position, reference, alternative);
        var text = query.IsReadable ? null : LookupResult.TextOf(position, reference, alternative);
        return new LookupResult(this, query, text, build, isAllele: true);
    }

    /// <inheritdoc/>
    public bool TryFind(ReadOnlySpan<char> text, out CatalogVariant variant)
    {
        variant = new CatalogVariant(this, FindQuery(text, GenomeBuild.Unspecified).Variant);
        return !variant.IsNone;
    }

    /// <inheritdoc/>
    public Interpretation Interpret(CatalogAssay assay, LookupResult query, DateOnly? asOf = null) =>
        new(this, InterpretQuery(NumberOf(assay.Catalog, assay.Index), query.QueryOf(this), asOf));

    /// <inheritdoc/>
    public Interpretation Interpret(CatalogAssay assay, CatalogVariant variant, DateOnly? asOf = null) =>
        new(this, InterpretQuery(NumberOf(assay.Catalog, assay.Index), QueryOf(NumberOf(variant.Catalog, variant.Index), 0, false), asOf));

    /// <inheritdoc/>
    public Interpretation Interpret(CatalogAssay assay, CatalogAllele allele, DateOnly? asOf = null)
    {
        var number = NumberOf(allele.Catalog, allele.Index);
        return new(this, InterpretQuery(NumberOf(assay.Catalog, assay.Index), QueryOf(VariantOfAllele(number), number, true), asOf));
    }

    /// <inheritdoc/>
    public Interpretation InterpretOtherAllele(CatalogAssay assay, CatalogVariant variant, DateOnly? asOf = null) =>
        new(this, InterpretQuery(NumberOf(assay.Catalog, assay.Index), QueryOf(NumberOf(variant.Catalog, variant.Index), 0, true), asOf));

    /// <inheritdoc/>
    public IReadOnlyList<Interpretation> InterpretAll(LookupResult query, DateOnly? asOf = null)
    {
        var answers = new Interpretation[Assays.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = new Interpretation(this, InterpretQuery(i + 1, query.QueryOf(this), asOf));
        }

        return answers;
    }

    /// <inheritdoc/>
    public abstract TableAnnotator CreateAnnotator(ReadOnlySpan<byte> text, AnnotationOptions options);

    /// <inheritdoc/>
    public abstract Task<AnnotationSummary> AnnotateAsync(
        Stream input,
        Stream output,
        AnnotationOptions options,
        CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<AnnotationSummary> AnnotateAsync(
        PipeReader input,
        PipeWriter output,
        AnnotationOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a text of the catalog by its number; the same string for each call.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string Text(int number)
    {
        if (number == 0)
        {
            return string.Empty;
        }

        // Two threads may create the same text twice; the strings are equal.
        var pool = texts ??= new string?[Column.Of(Section(TableSection.TextStarts)).Count];
        return pool[number] ??= Encoding.UTF8.GetString(Utf8Text(number));
    }

    /// <summary>Returns the Japanese text of a text; empty if the catalog has none.</summary>
    internal string TextJapanese(int number) =>
        Column.Contains(Section(TableSection.TranslatedTexts), number) ? Text(number + 1) : string.Empty;

    internal abstract ReadOnlySpan<byte> Section(TableSection section);

    internal string VariantName(int variant) => Name(ref variantNames, TableSection.VariantNames, variant);

    internal string VariantLongName(int variant) => Name(ref variantLongNames, TableSection.VariantLongNames, variant);

    internal string AlleleName(int allele) => Name(ref alleleNames, TableSection.AlleleNames, allele);

    internal abstract Query FindQuery(ReadOnlySpan<char> text, GenomeBuild build);

    internal abstract Query FindQuery(ReadOnlySpan<byte> text, GenomeBuild build);

    internal abstract Query FindQuery(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative);

    internal abstract InterpretationData InterpretQuery(int assay, in Query query, DateOnly? asOf);

    internal abstract int VariantOfAllele(int allele);

    /// <summary>Gets a number of a column by its index.</summary>
    internal int Number(TableSection column, int index) => Column.Of(Section(column))[index];

    /// <summary>Gets a record of a section by its number, from 1.</summary>
    internal RecordReader Record(TableSection section, int number) => new(this, new RecordTable(Section(section))[number - 1]);

    /// <summary>Gets a field of a record, before which all fields are numbers or texts.</summary>
    internal int FieldOf(TableSection section, int number, int field)
    {
        var record = Record(section, number);
        record.Skip(field);
        return record.Number();
    }

    /// <summary>The entries of an assay among those of all assays.</summary>
    internal CatalogList<T> RunOf<T>(TableSection starts, int assay)
        where T : ICatalogEntry<T>
    {
        var start = Number(starts, assay - 1);
        return new CatalogList<T>(this, TableSection.None, start, Number(starts, assay) - start);
    }

    /// <summary>The day of the newest edition.</summary>
    internal DateOnly CurrentDay =>
        DateOnly.FromDayNumber(Column.Of(Section(TableSection.EditionDays)) is var days ? days[days.Count - 1] : 0);

    internal static Query QueryOf(int variant, int allele, bool namesDna) =>
        new(variant == 0 ? LookupStatus.None : LookupStatus.Found, variant, allele, namesDna);

    // Names are read often, so they are cached by the number of their entry.
    private string Name(ref string?[]? names, TableSection column, int entry)
    {
        if (entry == 0)
        {
            return string.Empty;
        }

        var known = names ??= new string?[Column.Of(Section(column)).Count + 1];
        return known[entry] ??= Text(Number(column, entry - 1));
    }

    private ReadOnlySpan<byte> Utf8Text(int number)
    {
        var starts = Column.Of(Section(TableSection.TextStarts));
        return Section(TableSection.Texts)[starts[number - 1]..starts[number]];
    }

    private int NumberOf(Catalog? owner, int number) =>
        number == 0 || owner == this ? number : throw new ArgumentException($"The entry belongs to the catalog {owner?.Id}, not to {Id}.");

    private int Identity(int field)
    {
        var record = new RecordReader(this, Section(TableSection.Identity));
        record.Skip(field);
        return record.Number();
    }
}
