namespace Her2Catalog.Compiler.Model;

/// <summary>The checked catalog: sorted, normalised, without positions. Equal content is an equal model.</summary>
/// <param name="Editions">Oldest first; the last is the default, and a query date selects among them.</param>
/// <param name="ExtendedAssays">How many assays, the first ones, are those of a catalog that this one extends.</param>
/// <param name="AddedVariants">Into the variants, ascending: those that the catalog does not hold which this one extends.</param>
public sealed record CatalogModel(
    string ManifestName,
    EquatableArray<EditionModel> Editions,
    GeneModel Gene,
    TranscriptModel Transcript,
    EquatableArray<DomainModel> Domains,
    EquatableArray<AlleleModel> Alleles,
    EquatableArray<VariantModel> Variants,
    EquatableArray<AssayModel> Assays,
    EquatableArray<TherapyModel> Therapies,
    EquatableArray<ClaimModel> Claims,
    EquatableArray<TrialModel> Trials,
    EquatableArray<StatementModel> Statements,
    EquatableArray<ReferenceModel> References,
    int ExtendedAssays,
    EquatableArray<int> AddedVariants);

/// <summary>Where a fact was read: the cited document's section and fact id, and the catalog's own file.</summary>
/// <param name="Facts">Fact ids such as <c>F32</c>, or <c>Table1</c>; joined by a space.</param>
/// <param name="Section">Section of the cited document.</param>
/// <param name="References">Numbers in the document's own list of references.</param>
/// <param name="File">Catalog file, relative to the manifest, with <c>/</c>.</param>
public sealed record SourceModel(string Facts, string Section, EquatableArray<int> References, string File);

/// <summary>The state of the catalog as of a date.</summary>
/// <param name="Id">Such as <c>2023-11</c>.</param>
/// <param name="AsOf">ISO date of the first day meant, such as <c>2023-11-01</c>.</param>
/// <param name="Title">The cited document, in English.</param>
/// <param name="TitleJapanese">The same as printed.</param>
public sealed record EditionModel(string Id, string AsOf, string Title, string TitleJapanese);

/// <summary>The gene the catalog is about.</summary>
/// <param name="EntrezId">Its number in Entrez Gene; 0 where the catalog does not say.</param>
public sealed record GeneModel(string Symbol, EquatableArray<string> OtherSymbols, string Name, string Chromosome, string Cytoband, int EntrezId, SourceModel Source);

/// <summary>The reference every name is held against. All positions 1-based.</summary>
/// <param name="Exons">In order, gapless.</param>
/// <param name="NumberingOffsets">What other numberings in use fall short of this one, such as 22 without the signal peptide.</param>
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
    EquatableArray<int> NumberingOffsets);

/// <summary>One exon: its stretch of the transcript and its lowest genomic position on both builds; 1-based, inclusive.</summary>
public sealed record ExonModel(int Number, int TranscriptStart, int TranscriptEnd, int Grch37Start, int Grch38Start);

/// <summary>A stretch or site of the protein.</summary>
/// <param name="Kind"><c>region</c>, <c>domain</c>, <c>site</c> or <c>polymorphism</c>.</param>
public sealed record DomainModel(string Kind, string Name, int FirstResidue, int LastResidue, string Confidence);

/// <summary>One DNA change in preferred form. Sorted by transcript position, then by name.</summary>
/// <param name="Identifier">C# identifier, unique in the catalog, such as <c>c_2264T_C</c>.</param>
/// <param name="Coding">Preferred name, <c>c.2264T&gt;C</c>.</param>
/// <param name="PublishedNames">As sources print it, where that differs from the preferred one; without duplicates, ordinal order.</param>
/// <param name="VariantIndex">Into <see cref="CatalogModel.Variants"/>.</param>
public sealed record AlleleModel(
    string Identifier,
    string Coding,
    EquatableArray<string> PublishedNames,
    int VariantIndex,
    string Exon,
    string Grch37,
    string Grch38,
    ulong KeyHigh,
    ulong KeyLow);

/// <summary>One protein product in preferred form. Sorted by first residue, then by name.</summary>
/// <param name="Identifier">C# identifier, such as <c>Y772_A775dup</c>.</param>
/// <param name="ShortName">One-letter preferred name without prefix, <c>Y772_A775dup</c>.</param>
/// <param name="LongName">Three-letter preferred name, <c>p.Tyr772_Ala775dup</c>.</param>
/// <param name="PublishedNames">One-letter names as sources print them, without <c>p.</c>, where they differ from the preferred one.</param>
/// <param name="AlleleIndexes">Into <see cref="CatalogModel.Alleles"/>; empty for a variant that the source names by its protein alone.</param>
/// <param name="Statements">What the source says of it, our words, each with its source.</param>
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
    string Domain,
    EquatableArray<SourcedText> Statements,
    SourceModel Source,
    ulong KeyHigh,
    ulong KeyLow);

/// <summary>A published name of a variant, with the C# identifier of its alias.</summary>
public sealed record AliasModel(string Identifier, string Name, SourceModel Source);

/// <summary>A sentence of ours about what a source says.</summary>
public sealed record SourcedText(string Text, SourceModel Source);

/// <summary>One assay.</summary>
/// <param name="Identifier">C# identifier and id, <c>OncomineDxTargetTest</c>.</param>
/// <param name="ListsTargets">True where the assay is defined by a table of alleles; then what the table lacks is <c>NotListed</c>.</param>
/// <param name="CoversAllExons">True where the source says that the assay analyses every exon.</param>
/// <param name="DefaultUse">What a result may be used for where no target or claim says more: <c>NotListed</c>, <c>NotStated</c> or <c>ReferenceOnly</c>.</param>
/// <param name="ConfirmWithIndex">Into the assays, or -1.</param>
/// <param name="Targets">Empty unless <see cref="ListsTargets"/>.</param>
public sealed record AssayModel(
    string Identifier,
    string Name,
    string NameJapanese,
    string Specimen,
    string Coverage,
    bool ListsTargets,
    bool CoversAllExons,
    string DefaultUse,
    int ConfirmWithIndex,
    EquatableArray<TargetModel> Targets,
    EquatableArray<SourcedText> Statements,
    SourceModel Source);

/// <summary>One row of an assay's table. Sorted by allele.</summary>
/// <param name="Use"><c>CompanionDiagnostic</c> or <c>ReferenceOnly</c>.</param>
/// <param name="From">ISO date from which the row stands in the table, inclusive.</param>
/// <param name="Until">ISO date, exclusive, or empty.</param>
public sealed record TargetModel(int AlleleIndex, string PrintedProtein, string PrintedCoding, string Use, string From, string Until, SourceModel Source);

/// <summary>A drug.</summary>
public sealed record TherapyModel(string Identifier, string Name, string NameJapanese, string Class, EquatableArray<ApprovalModel> Approvals, EquatableArray<SourcedText> Statements, SourceModel Source);

/// <summary>An approval of a drug.</summary>
public sealed record ApprovalModel(string Jurisdiction, string Date, string Indication, string Line, string Dose, SourceModel Source);

/// <summary>
/// Companion-diagnostic status: assay × variant × therapy × jurisdiction × date. A claim of an assay that lists targets is
/// about alleles (those of its targets with that use); any other is about a variant.
/// </summary>
/// <param name="VariantIndex">Into the variants, or -1 where the claim holds for all targets of the assay with use <see cref="Use"/>.</param>
/// <param name="From">ISO date, inclusive.</param>
/// <param name="Until">ISO date, exclusive, or empty.</param>
public sealed record ClaimModel(int AssayIndex, int VariantIndex, string Use, int TherapyIndex, string Jurisdiction, string From, string Until, SourceModel Source);

/// <summary>A clinical trial.</summary>
public sealed record TrialModel(string Identifier, string Name, string RegistryId, string Phase, int TherapyIndex, string Population, EquatableArray<CohortModel> Cohorts, EquatableArray<SourcedText> Statements, SourceModel Source);

/// <summary>A group of a trial, with what was measured on it.</summary>
public sealed record CohortModel(string Identifier, string Name, string Dose, int Patients, EquatableArray<EstimateModel> Estimates, SourceModel Source);

/// <summary>One measured figure.</summary>
/// <param name="Measure">Such as <c>ObjectiveResponseRate</c>; with <see cref="Unit"/> it makes the property's name, <c>ObjectiveResponseRatePercent</c>.</param>
/// <param name="Unit"><c>Percent</c> or <c>Months</c>.</param>
/// <param name="Value">Invariant decimal as printed, <c>61.9</c>.</param>
/// <param name="Low">Lower end of the 95 % confidence interval, or empty.</param>
/// <param name="High">Upper end, or empty.</param>
/// <param name="Events">n of n/N, or -1.</param>
/// <param name="Total">N of n/N, or -1.</param>
public sealed record EstimateModel(string Measure, string Unit, string Value, string Low, string High, int Events, int Total, SourceModel Source);

/// <summary>A sourced statement that is no figure of a trial: resistance mechanism, frequency, workflow advice, history …</summary>
/// <param name="Topic"><c>Resistance</c>, <c>Frequency</c>, <c>Workflow</c>, <c>Gene</c>, <c>History</c>, <c>Mechanism</c>, <c>Actionability</c>, <c>Prognosis</c>, <c>Figure</c>, <c>Definition</c>, <c>Evidence</c>.</param>
/// <param name="VariantIndexes">The variants it speaks of.</param>
public sealed record StatementModel(string Identifier, string Topic, string Text, EquatableArray<int> VariantIndexes, SourceModel Source);

/// <summary>An entry of the cited document's list of references.</summary>
public sealed record ReferenceModel(int Number, string Citation);
