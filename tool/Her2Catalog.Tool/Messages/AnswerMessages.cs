using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>Answers for people.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage ListSeparator() => Of([]);

    internal static LocalizedMessage DetailSeparator() => Of([]);

    internal static LocalizedMessage LabelSeparator() => Of([]);

    internal static LocalizedMessage CompanionDiagnostic() => Of([]);

    internal static LocalizedMessage ReferenceOnly() => Of([]);

    internal static LocalizedMessage NotListed() => Of([]);

    internal static LocalizedMessage NotStated() => Of([]);

    internal static LocalizedMessage MatchedByDna() => Of([]);

    internal static LocalizedMessage MatchedByProtein() => Of([]);

    internal static LocalizedMessage MatchedByRange() => Of([]);

    internal static LocalizedMessage OtherDnaMatched() => Of([]);

    internal static LocalizedMessage OtherDnaListed(string names) => Of([names]);

    internal static LocalizedMessage CoversAllExons() => Of([]);

    internal static LocalizedMessage ConfirmWith(string assay, string uses) => Of([assay, uses]);

    internal static LocalizedMessage ReferToExpertPanel() => Of([]);

    internal static LocalizedMessage InJurisdiction(string therapy, string jurisdiction) => Of([therapy, jurisdiction]);

    internal static LocalizedMessage PeriodSince(string from) => Of([from]);

    internal static LocalizedMessage PeriodFromTo(string from, string to) => Of([from, to]);

    internal static LocalizedMessage AssayColumn() => Of([]);

    internal static LocalizedMessage UseColumn() => Of([]);

    internal static LocalizedMessage DetailsColumn() => Of([]);

    internal static LocalizedMessage Exon(string number) => Of([number]);

    internal static LocalizedMessage KinaseDomain() => Of([]);

    internal static LocalizedMessage PlaceInGene(LocalizedMessage exon, string detail) => Of([exon, detail]);

    internal static LocalizedMessage AlsoPublishedAs(string names) => Of([names]);

    internal static LocalizedMessage DnaNotCompared() => Of([]);

    internal static LocalizedMessage GeneSymbol(string symbol) => Of([symbol]);

    internal static LocalizedMessage GeneWithCommonSymbol(string common, string symbol) => Of([common, symbol]);

    internal static LocalizedMessage NotInCatalog() => Of([]);

    internal static LocalizedMessage NoteOnAnswer(string note) => Of([note]);

    internal static LocalizedMessage ApprovedIn(string jurisdiction, string date) => Of([jurisdiction, date]);

    internal static LocalizedMessage TherapyLine(string line) => Of([line]);

    internal static LocalizedMessage WithRegistryId(string trial, string registryId) => Of([trial, registryId]);

    internal static LocalizedMessage FirstEdition(string edition, string date) => Of([edition, date]);

    internal static LocalizedMessage BuiltFrom(string catalog, string edition, string digest) => Of([catalog, edition, digest]);

    internal static LocalizedMessage BuiltFromAsOf(
        string catalog, string edition, string digest, string date) =>
        Of([catalog, edition, digest, date]);

    internal static LocalizedMessage BuiltFromBeforeFirst(string catalog, string digest, string date) => Of([catalog, digest, date]);

    internal static LocalizedMessage CurrentAsOf(int year, int month) => Of([year, month]);

    internal static LocalizedMessage NotAMedicalDevice() => Of([]);

    internal static LocalizedMessage StatusBeforeFirstEdition() => Of([]);

    internal static LocalizedMessage StatusContradictsReference() => Of([]);

    internal static LocalizedMessage StatusOutOfRange() => Of([]);

    internal static LocalizedMessage StatusOtherGene() => Of([]);

    internal static LocalizedMessage StatusOtherTranscript() => Of([]);

    internal static LocalizedMessage StatusUnsupported() => Of([]);

    internal static LocalizedMessage StatusUnreadable() => Of([]);

    internal static LocalizedMessage DidYouMean(string name) => Of([name]);

    internal static LocalizedMessage SequenceVariant() => Of([]);

    internal static LocalizedMessage MissenseVariant() => Of([]);

    internal static LocalizedMessage InframeInsertion() => Of([]);

    internal static LocalizedMessage InframeDeletion() => Of([]);

    internal static LocalizedMessage ProteinAlteringVariant() => Of([]);

    internal static LocalizedMessage FrameshiftVariant() => Of([]);

    internal static LocalizedMessage StopGained() => Of([]);

    internal static LocalizedMessage StopLost() => Of([]);

    internal static LocalizedMessage StopRetained() => Of([]);

    internal static LocalizedMessage StartLost() => Of([]);

    internal static LocalizedMessage SynonymousVariant() => Of([]);

    internal static LocalizedMessage FivePrimeUtrVariant() => Of([]);

    internal static LocalizedMessage ThreePrimeUtrVariant() => Of([]);

    internal static LocalizedMessage SpliceDonorVariant() => Of([]);

    internal static LocalizedMessage SpliceAcceptorVariant() => Of([]);

    internal static LocalizedMessage SpliceRegionVariant() => Of([]);

    internal static LocalizedMessage IntronVariant() => Of([]);

    internal static LocalizedMessage DnaLabel() => Of([]);

    internal static LocalizedMessage ProteinLabel() => Of([]);

    internal static LocalizedMessage ConsequenceLabel() => Of([]);

    internal static LocalizedMessage ExonLabel() => Of([]);

    internal static LocalizedMessage BuildLabel(string build) => Of([build]);

    internal static LocalizedMessage CatalogLabel() => Of([]);

    internal static LocalizedMessage NoteLabel() => Of([]);
}
