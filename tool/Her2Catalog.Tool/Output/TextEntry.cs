using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>An entry of a catalog for people: names instead of ids, in the language of the user.</summary>
/// <param name="Heading">The name of the entry.</param>
/// <param name="Lines">Labels and texts; an empty text is not shown.</param>
internal sealed record TextEntry(string Heading, params (LocalizedMessage Label, string Text)[] Lines)
{
    /// <summary>Describes the entries of one of <see cref="CatalogListing.Kinds"/>.</summary>
    public static (LocalizedMessage Title, IEnumerable<TextEntry> Entries) Of(ICatalog catalog, string kind) => kind switch
    {
        "variants" => (ToolMessages.Variants(), catalog.Variants.Select(Of)),
        "alleles" => (ToolMessages.Alleles(), catalog.Alleles.Select(Of)),
        "assays" => (ToolMessages.Assays(), catalog.Assays.Select(Of)),
        "therapies" => (ToolMessages.Therapies(), catalog.Therapies.Select(Of)),
        "trials" => (ToolMessages.Trials(), catalog.Trials.Select(Of)),
        "documents" => (ToolMessages.Documents(), catalog.Documents.Select(Of)),
        "editions" => (ToolMessages.Editions(), catalog.Editions.Select(Of)),
        "jurisdictions" => (ToolMessages.Jurisdictions(), catalog.Jurisdictions.Select(Of)),
        _ => (ToolMessages.Statements(), catalog.Evidence.Select(Of)),
    };

    private static TextEntry Of(CatalogVariant variant) => new(
        variant.Name,
        (ToolMessages.ProteinLabel(), variant.LongName),
        (ToolMessages.ExonLabel(), variant.Exon),
        (ToolMessages.DomainLabel(), CatalogText.Select(variant.Domain, variant.DomainJapanese)),
        (ToolMessages.ConsequenceLabel(), ConsequenceText.Of(variant.Consequence)),
        (ToolMessages.DnaLabel(), TextList.Of(variant.Alleles.Select(allele => allele.Name))),
        (ToolMessages.PublishedNames(), TextList.Of(variant.PublishedNames.ToArray())),
        (ToolMessages.CitationLabel(), variant.Citation.GetText()));

    private static TextEntry Of(CatalogAllele allele) => new(
        allele.Name,
        (ToolMessages.VariantLabel(), allele.Variant.Name),
        (ToolMessages.ExonLabel(), allele.Exon),
        (ToolMessages.BuildLabel("GRCh37"), allele.Grch37),
        (ToolMessages.BuildLabel("GRCh38"), allele.Grch38),
        (ToolMessages.PublishedNames(), TextList.Of(allele.PublishedNames.ToArray())));

    private static TextEntry Of(CatalogAssay assay) => new(
        EntryText.Name(assay),
        (ToolMessages.IdLabel(), assay.Id),
        (ToolMessages.SpecimenLabel(), CatalogText.Select(assay.Specimen, assay.SpecimenJapanese)),
        (ToolMessages.CoverageLabel(), CatalogText.Select(assay.Coverage, assay.CoverageJapanese)),
        (ToolMessages.CitationLabel(), assay.Citation.GetText()));

    private static TextEntry Of(CatalogTherapy therapy) => new(
        EntryText.Name(therapy),
        (ToolMessages.IdLabel(), therapy.Id),
        (ToolMessages.ClassLabel(), CatalogText.Select(therapy.Class, therapy.ClassJapanese)),
        (ToolMessages.ApprovalsLabel(), TextList.Of(therapy.Approvals.Select(approval =>
            ToolMessages.InJurisdiction(EntryText.Name(approval.Jurisdiction), approval.Date)))),
        (ToolMessages.CitationLabel(), therapy.Citation.GetText()));

    private static TextEntry Of(Trial trial) => new(
        EntryText.Name(trial),
        (ToolMessages.PhaseLabel(), trial.Phase),
        (ToolMessages.TherapyLabel(), trial.Therapy.IsNone ? string.Empty : EntryText.Name(trial.Therapy)),
        (ToolMessages.PopulationLabel(), CatalogText.Select(trial.Population, trial.PopulationJapanese)),
        (ToolMessages.CitationLabel(), trial.Citation.GetText()));

    private static TextEntry Of(CatalogDocument document) => new(
        CatalogText.Select(document.ShortTitle, document.ShortTitleJapanese),
        (ToolMessages.TitleLabel(), CatalogText.Select(document.Title, document.TitleJapanese)),
        (ToolMessages.PublisherLabel(), CatalogText.Select(document.Publisher, document.PublisherJapanese)),
        (ToolMessages.EditionLabel(), document.Edition),
        (ToolMessages.DateLabel(), document.Date),
        (ToolMessages.UrlLabel(), document.Url));

    private static TextEntry Of(Edition edition) => new(edition.Id, (ToolMessages.FromLabel(), AnswerText.Of(edition.AsOf)));

    private static TextEntry Of(CatalogJurisdiction jurisdiction) => new(
        EntryText.Name(jurisdiction),
        (ToolMessages.IdLabel(), jurisdiction.Id));

    private static TextEntry Of(EvidenceStatement statement) => new(
        TopicText.Of(statement.Topic),
        (ToolMessages.TextLabel(), CatalogText.Select(statement.Text, statement.TextJapanese)),
        (ToolMessages.Variants(), TextList.Of(statement.Variants.Select(variant => variant.Name))),
        (ToolMessages.PeriodLabel(), AnswerText.Period(statement.From, statement.Until).ToString()),
        (ToolMessages.CitationLabel(), statement.Citation.GetText()));
}
