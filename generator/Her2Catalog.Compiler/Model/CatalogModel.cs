namespace Her2Catalog.Compiler.Model;

/// <summary>The checked catalog: sorted, normalized, and without positions. Catalogs with equal content have equal models.</summary>
/// <param name="Id">As the manifest names the catalog, such as <c>HER2</c>.</param>
/// <param name="ManifestName">File name of the manifest.</param>
/// <param name="Editions">Oldest first; the last is the default, and a query date selects among them.</param>
/// <param name="Polymorphisms">Product keys of the polymorphisms in the table of domains, ascending.</param>
/// <param name="BaseAssayCount">The number of assays of the base catalog, which come first; 0 without a base catalog.</param>
public sealed record CatalogModel(
    string Id,
    string ManifestName,
    EquatableArray<EditionModel> Editions,
    EquatableArray<DocumentModel> Documents,
    EquatableArray<JurisdictionModel> Jurisdictions,
    GeneModel Gene,
    TranscriptModel Transcript,
    EquatableArray<DomainModel> Domains,
    EquatableArray<KeyModel> Polymorphisms,
    EquatableArray<AlleleModel> Alleles,
    EquatableArray<VariantModel> Variants,
    EquatableArray<AssayModel> Assays,
    EquatableArray<TherapyModel> Therapies,
    EquatableArray<TrialModel> Trials,
    EquatableArray<EvidenceModel> Evidence,
    EquatableArray<ReferenceModel> References,
    int BaseAssayCount);

/// <summary>The two halves of a <c>VariantKey</c>.</summary>
public sealed record KeyModel(ulong High, ulong Low);

/// <summary>A published document that contains facts.</summary>
/// <param name="Identifier">C# identifier and id, <c>JlcsHandbook2023_11</c>.</param>
/// <param name="ShortTitle">As a citation prints it: <c>JLCS handbook 4-8 HER2 (2023-11)</c>.</param>
/// <param name="Title">Full title.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Edition">As the document names its own edition, or empty.</param>
/// <param name="Date">ISO date, month or year of publication, as stated, or empty.</param>
/// <param name="Url">Or empty.</param>
public sealed record DocumentModel(
    string Identifier,
    BilingualText ShortTitle,
    BilingualText Title,
    BilingualText Publisher,
    string Edition,
    string Date,
    string Url);

/// <summary>A country or region whose authority approves therapies and companion diagnostics.</summary>
/// <param name="Identifier">C# identifier and id, <c>Japan</c>.</param>
public sealed record JurisdictionModel(string Identifier, BilingualText Name);

/// <summary>The place of facts in a document.</summary>
/// <param name="DocumentIndex">Into <see cref="CatalogModel.Documents"/>.</param>
/// <param name="Section">The label of the section, or empty.</param>
/// <param name="Tables">The labels of the tables, such as <c>Table 1</c>.</param>
/// <param name="References">Numbers in the document's own list of references.</param>
/// <param name="Facts">Fact ids such as <c>F32</c>, or <c>Table1</c>; joined by a space.</param>
/// <param name="File">Catalog file, relative to the manifest, with <c>/</c>.</param>
public sealed record CitationModel(
    int DocumentIndex,
    BilingualText Section,
    EquatableArray<BilingualText> Tables,
    EquatableArray<int> References,
    string Facts,
    string File);

/// <summary>The state of the catalog as of a date.</summary>
/// <param name="Id">Such as <c>2023-11</c>.</param>
/// <param name="AsOf">ISO date of the first day on which it is in force, such as <c>2023-11-01</c>.</param>
public sealed record EditionModel(string Id, string AsOf);

/// <summary>The gene that the catalog describes.</summary>
/// <param name="OtherSpeciesSymbols">Symbols of other species that differ only in case, such as <c>Erbb2</c> of the mouse.</param>
/// <param name="Identifiers">Accessions of the gene and its genomic region.</param>
/// <param name="EntrezId">The number in NCBI Gene; 0 if the catalog does not state it.</param>
public sealed record GeneModel(
    string Symbol,
    EquatableArray<string> OtherSymbols,
    EquatableArray<string> OtherSpeciesSymbols,
    EquatableArray<string> Identifiers,
    BilingualText Name,
    string Chromosome,
    string Cytoband,
    int EntrezId,
    CitationModel Citation);

/// <summary>The reference that every name is checked against. All positions are 1-based.</summary>
/// <param name="Exons">In order, without gaps.</param>
/// <param name="NumberingOffsets">The offsets of other numberings, such as 22 for one without the signal peptide.</param>
public sealed record TranscriptModel(
    string Accession,
    EquatableArray<string> EquivalentAccessions,
    string ProteinAccession,
    EquatableArray<string> EquivalentProteinAccessions,
    string Grch37Accession,
    string Grch38Accession,
    bool IsForwardStrand,
    string Sequence,
    int CodingStart,
    int CodingEnd,
    EquatableArray<ExonModel> Exons,
    EquatableArray<int> NumberingOffsets,
    EquatableArray<OtherTranscriptModel> OtherTranscripts)
{
    /// <summary>The genomic sequence; null if the catalog has none.</summary>
    public GenomicModel? Genomic { get; init; }
}

/// <summary>The genomic sequence of the gene in its direction, and the position of its first base in both builds.</summary>
public sealed record GenomicModel(string Bases, int Grch37Start, int Grch38Start);

/// <summary>
/// Another transcript of the gene, in the form of <c>Transcript.OtherTranscripts</c> and <c>Transcript.OtherNumbering</c>.
/// </summary>
public sealed record OtherTranscriptModel(string Line, EquatableArray<int> Numbers);

/// <summary>One exon: its range in the transcript and its lowest genomic position on both builds; 1-based, inclusive.</summary>
public sealed record ExonModel(int Number, int TranscriptStart, int TranscriptEnd, int Grch37Start, int Grch38Start);

/// <summary>A region or site of the protein.</summary>
/// <param name="Kind"><c>region</c>, <c>domain</c>, <c>site</c> or <c>polymorphism</c>.</param>
public sealed record DomainModel(string Kind, BilingualText Name, int FirstResidue, int LastResidue, string Confidence);

/// <summary>One DNA change in preferred form. Sorted by transcript position, then by name.</summary>
/// <param name="Identifier">C# identifier, unique in the catalog, such as <c>c_2264T_C</c>.</param>
/// <param name="Coding">Preferred name, <c>c.2264T&gt;C</c>.</param>
/// <param name="PublishedNames">As sources print it, if that differs from the preferred one; without duplicates, ordinal order.</param>
/// <param name="VariantIndex">Into <see cref="CatalogModel.Variants"/>.</param>
/// <param name="KnownFrom">ISO date of the first day on which some entry of the catalog names the allele.</param>
public sealed record AlleleModel(
    string Identifier,
    string Coding,
    EquatableArray<string> PublishedNames,
    int VariantIndex,
    string Exon,
    string Grch37,
    string Grch38,
    string KnownFrom,
    ulong KeyHigh,
    ulong KeyLow);

/// <summary>One protein product in preferred form. Sorted by first residue, then by name.</summary>
/// <param name="Identifier">C# identifier, such as <c>Y772_A775dup</c>.</param>
/// <param name="ShortName">One-letter preferred name without prefix, <c>Y772_A775dup</c>.</param>
/// <param name="LongName">Three-letter preferred name, <c>p.Tyr772_Ala775dup</c>.</param>
/// <param name="PublishedNames">One-letter names as sources print them, without <c>p.</c>, if they differ from the preferred one.
/// In the order of the facts that they cite.</param>
/// <param name="AlleleIndexes">Into <see cref="CatalogModel.Alleles"/>; empty for a variant that sources name by its protein alone.</param>
/// <param name="KnownFrom">
/// ISO date of the first day on which an entry of the catalog names the variant: a row, an allele or protein of a statement of use, or
/// an entry of <c>mentioned.yaml</c>.
/// </param>
/// <param name="BaseKnownFrom">
/// The same for entries of the base catalog; empty if it does not contain the variant. Equal to <see cref="KnownFrom"/> without a base
/// catalog.
/// </param>
public sealed record VariantModel(
    string Identifier,
    string ShortName,
    string LongName,
    EquatableArray<AliasModel> PublishedNames,
    EquatableArray<int> AlleleIndexes,
    int FirstResidue,
    int LastResidue,
    string Exon,
    string Consequence,
    BilingualText Domain,
    string KnownFrom,
    string BaseKnownFrom,
    CitationModel Citation,
    ulong KeyHigh,
    ulong KeyLow);

/// <summary>A published name of a variant, with the C# identifier of its alias.</summary>
public sealed record AliasModel(string Identifier, string Name, CitationModel Citation);

/// <summary>A sentence of the catalog about what a source says.</summary>
public sealed record SourcedText(BilingualText Text, CitationModel Citation);

/// <summary>One assay.</summary>
/// <param name="Identifier">C# identifier and id, <c>OncomineDxTargetTest</c>.</param>
/// <param name="ShortName">The name, if the catalog states no shorter one.</param>
/// <param name="Specimen">Or empty if the source does not state it.</param>
/// <param name="Coverage">Or empty.</param>
/// <param name="CoversAllExons">True if the source says that the assay analyzes every exon.</param>
/// <param name="Targets">Rows of its table, in its order; empty without one.</param>
/// <param name="Uses">Statements of use, in the order of the file.</param>
public sealed record AssayModel(
    string Identifier,
    BilingualText Name,
    BilingualText ShortName,
    BilingualText Specimen,
    BilingualText Coverage,
    bool CoversAllExons,
    EquatableArray<TargetModel> Targets,
    EquatableArray<UseModel> Uses,
    EquatableArray<SourcedText> Statements,
    CitationModel Citation);

/// <summary>One row of an assay's table.</summary>
/// <param name="Use"><c>CompanionDiagnostic</c> or <c>ReferenceOnly</c>, as printed.</param>
/// <param name="From">ISO date from which the row is in the table, inclusive.</param>
/// <param name="Until">ISO date, exclusive, or empty.</param>
public sealed record TargetModel(
    int Number,
    int AlleleIndex,
    string PrintedProtein,
    string PrintedCoding,
    string Use,
    string From,
    string Until,
    CitationModel Citation);

/// <summary>A statement of what an assay's result may be used for, with a period and a source.</summary>
/// <param name="Use"><c>CompanionDiagnostic</c>, <c>ReferenceOnly</c>, <c>NotListed</c> or <c>NotStated</c>.</param>
/// <param name="TherapyIndex">Into the therapies, or -1.</param>
/// <param name="Indication">Or empty.</param>
/// <param name="JurisdictionIndex">Into the jurisdictions, or -1.</param>
/// <param name="From">ISO date, inclusive.</param>
/// <param name="Until">ISO date, exclusive, or empty.</param>
/// <param name="NextStep"><c>ConfirmWith</c>, <c>ExpertPanel</c>, or empty.</param>
/// <param name="ConfirmWithIndex">Into the assays, or -1.</param>
/// <param name="NextStepCitation">Where the next step is stated; null without one.</param>
public sealed record UseModel(
    SelectorModel Selector,
    string Use,
    int TherapyIndex,
    BilingualText Indication,
    int JurisdictionIndex,
    string From,
    string Until,
    string NextStep,
    int ConfirmWithIndex,
    CitationModel Citation,
    CitationModel? NextStepCitation);

/// <summary>What a statement of use selects.</summary>
public enum SelectorKind
{
    /// <summary>Rows of the assay's table: <see cref="SelectorModel.RowIndexes"/>.</summary>
    Rows,

    /// <summary>DNA changes: <see cref="SelectorModel.AlleleIndexes"/>.</summary>
    Alleles,

    /// <summary>Protein changes, whatever DNA change results in them: <see cref="SelectorModel.VariantIndexes"/>.</summary>
    Proteins,

    /// <summary>Changes within a range of residues.</summary>
    Residues,

    /// <summary>Changes within a range of exons.</summary>
    Exons,

    /// <summary>Any change of the gene.</summary>
    Any,

    /// <summary>Anything that no other statement selects.</summary>
    Otherwise,
}

/// <summary>A selector.</summary>
/// <param name="RowIndexes">Into the assay's targets, ascending; rows that are selected by their use are resolved.</param>
/// <param name="First">First residue or exon of a range; 0 otherwise.</param>
/// <param name="Last">Last residue or exon of a range, inclusive; 0 otherwise.</param>
/// <param name="Changes">
/// Sequence Ontology terms, in ordinal order; empty for every kind of change. Only for ranges, Any and Otherwise.
/// </param>
/// <param name="ExceptChanges">Sequence Ontology terms that are not selected. Only for ranges, Any and Otherwise.</param>
/// <param name="OnlyUncatalogued">
/// True to select only changes that the catalog does not name. The catalog names the polymorphisms in its table of domains. Only for
/// Otherwise.
/// </param>
public sealed record SelectorModel(
    SelectorKind Kind,
    EquatableArray<int> RowIndexes,
    EquatableArray<int> AlleleIndexes,
    EquatableArray<int> VariantIndexes,
    int First,
    int Last,
    EquatableArray<string> Changes,
    EquatableArray<string> ExceptChanges,
    bool OnlyUncatalogued);

/// <summary>A drug.</summary>
public sealed record TherapyModel(
    string Identifier,
    BilingualText Name,
    BilingualText Class,
    EquatableArray<ApprovalModel> Approvals,
    EquatableArray<SourcedText> Statements,
    CitationModel Citation);

/// <summary>An approval of a drug.</summary>
/// <param name="Date">As stated: year, month or day.</param>
public sealed record ApprovalModel(
    int JurisdictionIndex,
    string Date,
    BilingualText Indication,
    BilingualText Line,
    BilingualText Dose,
    CitationModel Citation);

/// <summary>A clinical trial.</summary>
/// <param name="RegistryId">NCT, jRCT, UMIN, EudraCT or CTIS number, or empty.</param>
public sealed record TrialModel(
    string Identifier,
    BilingualText Name,
    string RegistryId,
    string Phase,
    int TherapyIndex,
    BilingualText Population,
    EquatableArray<CohortModel> Cohorts,
    EquatableArray<SourcedText> Statements,
    CitationModel Citation);

/// <summary>A group of a trial, with its figures.</summary>
/// <param name="Patients">Or -1.</param>
public sealed record CohortModel(
    string Identifier,
    BilingualText Name,
    BilingualText Dose,
    int Patients,
    EquatableArray<EstimateModel> Estimates,
    CitationModel Citation);

/// <summary>One measured figure.</summary>
/// <param name="Measure">Such as <c>ObjectiveResponseRate</c>.</param>
/// <param name="Unit"><c>Percent</c> or <c>Months</c>.</param>
/// <param name="Value">Invariant decimal as printed, <c>61.9</c>.</param>
/// <param name="Low">Lower end of the 95 % confidence interval, or empty.</param>
/// <param name="High">Upper end, or empty.</param>
/// <param name="Events">n of n/N, or -1.</param>
/// <param name="Total">N of n/N, or -1.</param>
/// <param name="ShareOf">The whole that the figure is a share of, or empty.</param>
public sealed record EstimateModel(
    string Measure,
    string Unit,
    string Value,
    string Low,
    string High,
    int Events,
    int Total,
    BilingualText ShareOf,
    CitationModel Citation);

/// <summary>A sourced, dated statement of evidence: resistance, frequency, workflow advice, history …</summary>
/// <param name="Identifier">C# identifier; empty for a statement of <c>mentioned.yaml</c>.</param>
/// <param name="Topic">
/// <c>Resistance</c>, <c>Frequency</c>, <c>Nomenclature</c>, <c>Workflow</c>, <c>Gene</c>, <c>History</c>, <c>Mechanism</c>,
/// <c>Actionability</c>, <c>Prognosis</c>, <c>Figure</c>, <c>Definition</c> or <c>Evidence</c>.
/// </param>
/// <param name="VariantIndexes">The variants that it is about, ascending.</param>
/// <param name="From">ISO date, inclusive.</param>
/// <param name="Until">ISO date, exclusive, or empty.</param>
public sealed record EvidenceModel(
    string Identifier,
    string Topic,
    BilingualText Text,
    EquatableArray<int> VariantIndexes,
    string From,
    string Until,
    CitationModel Citation);

/// <summary>An entry of a document's list of references.</summary>
/// <param name="Text">The reference as cited; empty if it is not known.</param>
/// <param name="Pmid">PubMed id, or empty.</param>
/// <param name="Doi">Or empty.</param>
public sealed record ReferenceModel(int DocumentIndex, int Number, string Text, string Pmid, string Doi);
