using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Model;

/// <summary>Builds the model of a catalog without errors. The order of rows does not change it.</summary>
internal sealed class CatalogModelBuilder
{
    private readonly NamedCatalog catalog;
    private readonly NameReader names;
    private readonly CatalogRows? extended;
    private readonly ModelIndexes indexes;
    private readonly CitationBuilder citations;

    private CatalogModelBuilder(NamedCatalog catalog, NameReader names, CatalogRows? extended)
    {
        this.catalog = catalog;
        this.names = names;
        this.extended = extended;
        indexes = new ModelIndexes(catalog, names);
        citations = new CitationBuilder(catalog.Rows, catalog.Files);
    }

    /// <summary>Builds the model.</summary>
    /// <param name="catalog">The catalog, including its base catalog.</param>
    /// <param name="names">Describes names.</param>
    /// <param name="extended">The rows of the base catalog; null without one.</param>
    /// <param name="manifest">The manifest.</param>
    public static CatalogModel Build(NamedCatalog catalog, NameReader names, CatalogRows? extended, SourceFile manifest) =>
        new CatalogModelBuilder(catalog, names, extended).Build(manifest);

    private CatalogModel Build(SourceFile manifest)
    {
        var rows = catalog.Rows;
        var firstDays = new FirstDays(catalog, extended);
        var variants = new VariantModelBuilder(catalog, indexes, firstDays, citations);
        var assays = new AssayModelBuilder(catalog, indexes, citations);
        var evidence = new EvidenceModelBuilder(
            rows, firstDays, citations, cell => indexes.VariantIndexes[names.Describe(cell.Value).Product]);
        return new CatalogModel(
            rows.Manifest.Catalog.Value,
            catalog.Files.NameOf(manifest),
            Array(rows.Manifest.Editions
                .Select(row => new EditionModel(row.Id.Value, row.AsOf.Value))
                .OrderBy(edition => edition.AsOf, StringComparer.Ordinal)),
            Array(rows.Documents.Select(Document)),
            Array(rows.Manifest.Jurisdictions.Select(row => new JurisdictionModel(row.Id.Value, row.Name.Text()))),
            evidence.Gene(),
            Transcript(),
            Array(catalog.Reference.Domains.Select(Domain)),
            Polymorphisms(),
            Array(indexes.Alleles.Select(variants.Allele)),
            Array(indexes.Variants.Select(variants.Variant)),
            Array(rows.Assays.Select(assays.Assay)),
            evidence.Therapies(),
            evidence.Trials(),
            evidence.Evidence(),
            evidence.References(),
            extended?.Assays.Count ?? 0);
    }

    private static DocumentModel Document(DocumentRow row) => new(
        row.Id.Value,
        row.ShortTitle.Text(),
        row.Title.Text(),
        row.Publisher.Text(),
        row.Edition.Text(),
        row.Date.Text(),
        row.Url.Text());

    private static DomainModel Domain(DomainRow row) =>
        new(row.Kind, new BilingualText(row.Name.Value, row.NameJapanese.Text()), row.Start, row.End, row.Confidence.Value);

    private TranscriptModel Transcript()
    {
        var row = catalog.Rows.Manifest.Transcript!;
        var reference = catalog.Reference;
        return new TranscriptModel(
            row.Accession.Value,
            Array(row.EquivalentAccessions.Select(cell => cell.Value)),
            row.ProteinAccession.Value,
            Array(row.EquivalentProteinAccessions.Select(cell => cell.Value)),
            row.Grch37Accession.Value,
            row.Grch38Accession.Value,
            row.IsForwardStrand,
            reference.Sequence,
            reference.CodingStart,
            reference.CodingEnd,
            Array(reference.Exons.Select(exon => new ExonModel(
                exon.Number, exon.TranscriptStart, exon.TranscriptEnd, exon.Grch37Start, exon.Grch38Start))),
            Array(reference.NumberingOffsets),
            Array(reference.OtherTranscripts.Select(OtherTranscript)))
        {
            Genomic = reference.Genomic is { } genomic ? new GenomicModel(genomic.Bases, genomic.Grch37Start, genomic.Grch38Start) : null,
        };
    }

    private static OtherTranscriptModel OtherTranscript(OtherTranscriptRow row) =>
        new(OtherTranscriptText.Line(row), Array(OtherTranscriptText.Numbers(row)));

    private EquatableArray<KeyModel> Polymorphisms() => Array(catalog.Reference.Domains
        .Where(row => row.Kind == PolymorphismName.Kind)
        .Select(row => names.Describe(PolymorphismName.ProteinOf(row)).Product)
        .Distinct()
        .OrderBy(key => key.High).ThenBy(key => key.Low)
        .Select(key => new KeyModel(key.High, key.Low)));

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
