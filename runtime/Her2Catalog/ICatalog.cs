using System.IO.Pipelines;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog;

/// <summary>
/// A catalog as a value, for programs with several genes, dependency injection and files loaded at run time. Code for one
/// gene that is known at compile time uses the generated class, such as <see cref="Her2"/>.
/// </summary>
public interface ICatalog
{
    /// <summary>Name of the catalog, such as <c>HER2</c>.</summary>
    string Id { get; }

    /// <summary>Sixteen hexadecimal digits over the content of the catalog: equal tables have equal digests.</summary>
    string Digest { get; }

    /// <summary>Prefix of the columns and INFO fields that are added to tables, such as <c>HER2</c>.</summary>
    string ColumnPrefix { get; }

    /// <summary>Number of the gene in NCBI Gene; 0 if the catalog does not state it.</summary>
    int EntrezGeneId { get; }

    /// <summary>The newest edition, which answers queries without a date.</summary>
    Edition CurrentEdition { get; }

    /// <summary>The transcript that names are checked against.</summary>
    Transcript Reference { get; }

    /// <summary>The gene.</summary>
    Gene Gene { get; }

    /// <summary>Editions of the catalog, oldest first.</summary>
    CatalogList<Edition> Editions { get; }

    /// <summary>Documents that facts were read from.</summary>
    CatalogList<CatalogDocument> Documents { get; }

    /// <summary>Jurisdictions of approvals and statements.</summary>
    CatalogList<CatalogJurisdiction> Jurisdictions { get; }

    /// <summary>Variants, in order of their first residue.</summary>
    CatalogList<CatalogVariant> Variants { get; }

    /// <summary>Alleles, in order of their position.</summary>
    CatalogList<CatalogAllele> Alleles { get; }

    /// <summary>Assays, in the catalog's order.</summary>
    CatalogList<CatalogAssay> Assays { get; }

    /// <summary>Therapies, in the catalog's order.</summary>
    CatalogList<CatalogTherapy> Therapies { get; }

    /// <summary>Clinical trials, in the catalog's order.</summary>
    CatalogList<Trial> Trials { get; }

    /// <summary>Statements of evidence, about variants and in general.</summary>
    CatalogList<EvidenceStatement> Evidence { get; }

    /// <summary>References of the documents.</summary>
    CatalogList<DocumentReference> References { get; }

    /// <summary>Regions, domains, sites and polymorphisms of the protein.</summary>
    CatalogList<ProteinFeature> Features { get; }

    /// <summary>Looks up a name in any spelling. Never throws on text.</summary>
    /// <param name="text">Such as <c>p.L755S</c>, <c>NM_004448.4:c.2264T&gt;C</c>, <c>chr17:37880220 T&gt;C</c>.</param>
    /// <param name="build">The genome build of positions, if the text does not state it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    LookupResult Find(string text, GenomeBuild build = GenomeBuild.Unspecified);

    /// <inheritdoc cref="Find(string, GenomeBuild)"/>
    /// <remarks>Allocates only to keep a text that cannot be read, for <see cref="LookupResult.Explanation"/>.</remarks>
    LookupResult Find(ReadOnlySpan<char> text, GenomeBuild build = GenomeBuild.Unspecified);

    /// <inheritdoc cref="Find(ReadOnlySpan{char}, GenomeBuild)"/>
    LookupResult Find(ReadOnlySpan<byte> utf8Text, GenomeBuild build = GenomeBuild.Unspecified);

    /// <summary>Looks up an allele on the gene's chromosome, as a VCF or MAF row has it.</summary>
    /// <param name="build">The genome build of the position.</param>
    /// <param name="position">1-based position of the first reference base.</param>
    /// <param name="reference">Reference bases, ASCII; empty or <c>-</c> for an insertion after the position.</param>
    /// <param name="alternative">Bases that replace them, ASCII; empty or <c>-</c> for a deletion.</param>
    LookupResult Find(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative);

    /// <summary>Looks up a name in any spelling.</summary>
    /// <returns>True if the catalog contains the variant.</returns>
    bool TryFind(ReadOnlySpan<char> text, out CatalogVariant variant);

    /// <summary>Returns what an assay's result may be used for.</summary>
    /// <param name="assay">An assay of this catalog.</param>
    /// <param name="query">The result of a lookup.</param>
    /// <param name="asOf">The date to answer for; the newest edition's by default.</param>
    /// <exception cref="ArgumentException">The assay belongs to another catalog.</exception>
    Interpretation Interpret(CatalogAssay assay, LookupResult query, DateOnly? asOf = null);

    /// <summary>Returns what an assay's result may be used for, for a report that names only the protein.</summary>
    Interpretation Interpret(CatalogAssay assay, CatalogVariant variant, DateOnly? asOf = null);

    /// <summary>Returns what an assay's result may be used for, for a DNA change.</summary>
    Interpretation Interpret(CatalogAssay assay, CatalogAllele allele, DateOnly? asOf = null);

    /// <summary>
    /// Returns what an assay's result may be used for, for DNA that results in a variant but is not an allele of the catalog.
    /// </summary>
    Interpretation InterpretOtherAllele(CatalogAssay assay, CatalogVariant variant, DateOnly? asOf = null);

    /// <summary>Returns what each assay's result may be used for, in the catalog's order.</summary>
    IReadOnlyList<Interpretation> InterpretAll(LookupResult query, DateOnly? asOf = null);

    /// <summary>Creates the annotator of a MAF, VCF, TSV or CSV from its first bytes, for use on spans.</summary>
    /// <param name="text">UTF-8; at least the lines up to the one that names the columns.</param>
    /// <param name="options">How to annotate.</param>
    /// <exception cref="AnnotationException">The table format cannot be determined.</exception>
    TableAnnotator CreateAnnotator(ReadOnlySpan<byte> text, AnnotationOptions options);

    /// <summary>Annotates a MAF, VCF, TSV or CSV.</summary>
    /// <param name="input">The table, UTF-8, uncompressed; read to its end and left open.</param>
    /// <param name="output">Receives the table; flushed and left open.</param>
    /// <param name="options">How to annotate.</param>
    /// <param name="cancellationToken">Cancels the work; the output is then incomplete.</param>
    /// <exception cref="AnnotationException">
    /// The table format cannot be determined, or a row is at fault and the options are strict.
    /// </exception>
    Task<AnnotationSummary> AnnotateAsync(
        Stream input,
        Stream output,
        AnnotationOptions options,
        CancellationToken cancellationToken = default);

    /// <inheritdoc cref="AnnotateAsync(Stream, Stream, AnnotationOptions, CancellationToken)"/>
    Task<AnnotationSummary> AnnotateAsync(
        PipeReader input,
        PipeWriter output,
        AnnotationOptions options,
        CancellationToken cancellationToken = default);
}
