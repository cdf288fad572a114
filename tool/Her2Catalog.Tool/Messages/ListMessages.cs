using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>What list prints.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage GeneTopic() => Of([]);

    internal static LocalizedMessage HistoryTopic() => Of([]);

    internal static LocalizedMessage MechanismTopic() => Of([]);

    internal static LocalizedMessage ActionabilityTopic() => Of([]);

    internal static LocalizedMessage DefinitionTopic() => Of([]);

    internal static LocalizedMessage EvidenceTopic() => Of([]);

    internal static LocalizedMessage FigureTopic() => Of([]);

    internal static LocalizedMessage FrequencyTopic() => Of([]);

    internal static LocalizedMessage NomenclatureTopic() => Of([]);

    internal static LocalizedMessage PrognosisTopic() => Of([]);

    internal static LocalizedMessage ResistanceTopic() => Of([]);

    internal static LocalizedMessage WorkflowTopic() => Of([]);

    internal static LocalizedMessage Variants() => Of([]);

    internal static LocalizedMessage Alleles() => Of([]);

    internal static LocalizedMessage PublishedNames() => Of([]);

    internal static LocalizedMessage Assays() => Of([]);

    internal static LocalizedMessage Therapies() => Of([]);

    internal static LocalizedMessage Trials() => Of([]);

    internal static LocalizedMessage Documents() => Of([]);

    internal static LocalizedMessage Editions() => Of([]);

    internal static LocalizedMessage Jurisdictions() => Of([]);

    internal static LocalizedMessage Statements() => Of([]);

    internal static LocalizedMessage ListCount(LocalizedMessage kind, int count) => Of([kind, count]);

    internal static LocalizedMessage IdLabel() => Of([]);

    internal static LocalizedMessage VariantLabel() => Of([]);

    internal static LocalizedMessage DomainLabel() => Of([]);

    internal static LocalizedMessage SpecimenLabel() => Of([]);

    internal static LocalizedMessage CoverageLabel() => Of([]);

    internal static LocalizedMessage ClassLabel() => Of([]);

    internal static LocalizedMessage ApprovalsLabel() => Of([]);

    internal static LocalizedMessage PhaseLabel() => Of([]);

    internal static LocalizedMessage TherapyLabel() => Of([]);

    internal static LocalizedMessage PopulationLabel() => Of([]);

    internal static LocalizedMessage TitleLabel() => Of([]);

    internal static LocalizedMessage PublisherLabel() => Of([]);

    internal static LocalizedMessage EditionLabel() => Of([]);

    internal static LocalizedMessage DateLabel() => Of([]);

    internal static LocalizedMessage UrlLabel() => Of([]);

    internal static LocalizedMessage FromLabel() => Of([]);

    internal static LocalizedMessage TextLabel() => Of([]);

    internal static LocalizedMessage PeriodLabel() => Of([]);

    internal static LocalizedMessage CitationLabel() => Of([]);
}
