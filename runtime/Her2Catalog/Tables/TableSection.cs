namespace Her2Catalog.Tables;

/// <summary>
/// The parts of a catalog's tables. The numbers are those of the serialized form and never change; a runtime reads a section
/// that a catalog does not have as empty, so that sections can be added without recompiling catalogs.
/// </summary>
// The catalog compiler writes these sections and shares this file: a type of its own there, public only here.
#if CATALOG_COMPILER
internal
#else
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public
#endif
enum TableSection : byte
{
    /// <summary>No section.</summary>
    None = 0,

    /// <summary>Record: id and digest of the catalog, prefix of columns, Entrez Gene id, and counts.</summary>
    Identity = 1,

    /// <summary>Every text of the catalog, UTF-8.</summary>
    Texts = 2,

    /// <summary>Column: start of each text, and the end of the last.</summary>
    TextStarts = 3,

    /// <summary>Symbols of the gene, separated by spaces.</summary>
    GeneSymbols = 4,

    /// <summary>Accessions of the transcript, separated by spaces.</summary>
    TranscriptAccessions = 5,

    /// <summary>Accessions of the protein, separated by spaces.</summary>
    ProteinAccessions = 6,

    /// <summary>The chromosome without <c>chr</c>.</summary>
    Chromosome = 7,

    /// <summary>Accession of the chromosome in GRCh37.</summary>
    Grch37Accession = 8,

    /// <summary>Accession of the chromosome in GRCh38.</summary>
    Grch38Accession = 9,

    /// <summary>Bases of the transcript.</summary>
    Sequence = 10,

    /// <summary>Record: strand, coding region, exons and numbering offsets.</summary>
    ReferenceNumbers = 11,

    /// <summary>Displacements of the perfect hash of spellings.</summary>
    SpellingDisplacements = 12,

    /// <summary>Entries of the perfect hash of spellings.</summary>
    SpellingEntries = 13,

    /// <summary>Texts of the spellings.</summary>
    SpellingTexts = 14,

    /// <summary>Column: variant of each number of a spelling, alleles first.</summary>
    SpellingVariants = 15,

    /// <summary>Keys of the alleles, see <see cref="KeyLayout"/>.</summary>
    AlleleKeys = 16,

    /// <summary>Keys of the variants, see <see cref="KeyLayout"/>.</summary>
    VariantKeys = 17,

    /// <summary>Keys of polymorphisms of the reference's table of domains, see <see cref="KeyLayout"/>.</summary>
    PolymorphismKeys = 18,

    /// <summary>Column: text of each allele's preferred name.</summary>
    AlleleNames = 19,

    /// <summary>Column: text of each variant's preferred short name.</summary>
    VariantNames = 20,

    /// <summary>Column: text of each variant's preferred long name.</summary>
    VariantLongNames = 21,

    /// <summary>Column: the alleles of variant 1, then those of variant 2, and so on.</summary>
    AllelesByVariant = 22,

    /// <summary>Column: start of each variant's alleles in <see cref="AllelesByVariant"/>, and the end of the last.</summary>
    AlleleStarts = 23,

    /// <summary>Records of alleles.</summary>
    Alleles = 24,

    /// <summary>Records of variants.</summary>
    Variants = 25,

    /// <summary>Column: day number of each edition, oldest first.</summary>
    EditionDays = 26,

    /// <summary>Column: first statement of use of each assay, from 0, and the end of the last.</summary>
    UseStarts = 27,

    /// <summary>Statements of use, see <see cref="UseLayout"/>.</summary>
    Uses = 28,

    /// <summary>Column: first listing of each variant, from 0, and the end of the last.</summary>
    ListingStarts = 29,

    /// <summary>What assays list, variant by variant, see <see cref="ListingLayout"/>.</summary>
    Listings = 30,

    /// <summary>Statements that select listings, see <see cref="TermsLayout"/>.</summary>
    Terms = 31,

    /// <summary>Column: first state, from 1, in which the catalog contains each variant.</summary>
    KnownFrom = 32,

    /// <summary>Column: the same for the catalog that this one extends.</summary>
    BaseKnownFrom = 33,

    /// <summary>Records of editions.</summary>
    Editions = 34,

    /// <summary>Records of documents.</summary>
    Documents = 35,

    /// <summary>Records of citations.</summary>
    Citations = 36,

    /// <summary>Records of jurisdictions.</summary>
    Jurisdictions = 37,

    /// <summary>Records of assays.</summary>
    Assays = 38,

    /// <summary>Records of therapies.</summary>
    Therapies = 39,

    /// <summary>Records of trials.</summary>
    Trials = 40,

    /// <summary>Records of statements of evidence.</summary>
    Evidence = 41,

    /// <summary>Column: statements of evidence of variant 1, then those of variant 2, and so on.</summary>
    EvidenceByVariant = 42,

    /// <summary>Column: start of each variant's statements in <see cref="EvidenceByVariant"/>, and the end of the last.</summary>
    EvidenceStarts = 43,

    /// <summary>Records of references of documents.</summary>
    References = 44,

    /// <summary>Records of regions, domains and sites of the protein.</summary>
    Features = 45,

    /// <summary>Record: the gene.</summary>
    Gene = 46,

    /// <summary>Records of rows of assays' tables, assay by assay.</summary>
    Targets = 47,

    /// <summary>Column: first row of each assay in <see cref="Targets"/>, from 0, and the end of the last.</summary>
    TargetStarts = 48,

    /// <summary>Position and kind of each variant, see <see cref="PlaceLayout"/>.</summary>
    VariantPlaces = 49,

    /// <summary>Position and kind of each allele, see <see cref="PlaceLayout"/>.</summary>
    AllelePlaces = 50,

    /// <summary>Column: first day of each state of the catalog, ascending. Between two of them no answer changes.</summary>
    StateDays = 51,

    /// <summary>Column: edition, from 1, that is in force in each state.</summary>
    StateEditions = 52,

    /// <summary>Statements in force in each state, see <see cref="UseStateLayout"/>.</summary>
    UseStates = 53,

    /// <summary>Bases of the gene, introns included, in its direction; empty if the catalog has no genomic sequence.</summary>
    GenomicSequence = 54,

    /// <summary>Record: position of the first base of <see cref="GenomicSequence"/> in GRCh37 and in GRCh38.</summary>
    GenomicNumbers = 55,

    /// <summary>Accessions of the gene and its genomic region, separated by spaces.</summary>
    GeneIdentifiers = 60,

    /// <summary>Symbols in a case that belongs to another species, separated by spaces.</summary>
    OtherSpeciesSymbols = 61,

    /// <summary>Accessions of other transcripts of the gene, a line per numbering.</summary>
    OtherTranscripts = 62,

    /// <summary>Record: the numbering of <see cref="OtherTranscripts"/>.</summary>
    OtherTranscriptNumbers = 63,

    /// <summary>Column: the texts that the catalog has in Japanese, too, ascending. The Japanese text has the next number.</summary>
    TranslatedTexts = 64,
}
