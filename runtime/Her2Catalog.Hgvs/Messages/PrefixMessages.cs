namespace Her2Catalog.Hgvs.Messages;

/// <content>Genes, accessions, builds and positions that are not those of the transcript.</content>
internal static partial class EngineMessages
{
    internal static LocalizedMessage OtherGene(string symbol, string expected) => Of([symbol, expected]);

    internal static LocalizedMessage NotANameOfGene(string word, string gene) => Of([word, gene]);

    internal static LocalizedMessage GenomicPositionOutside(string position, LocalizedMessage place) => Of([position, place]);

    internal static LocalizedMessage GenomicPositionOutsideWithOtherBase(LocalizedMessage place, char reference, string stated) =>
        Of([place, reference, stated]);

    internal static LocalizedMessage PlaceInGenome(string accession, LocalizedMessage place) => Of([accession, place]);

    internal static LocalizedMessage PlaceInGenomes(string accession, LocalizedMessage older, LocalizedMessage newer) =>
        Of([accession, older, newer]);

    internal static LocalizedMessage PlaceInBuild(string accession, int first, int last, string build) =>
        Of([accession, first, last, build]);

    internal static LocalizedMessage OtherAccession(string accession, string gene, string expected) => Of([accession, gene, expected]);

    internal static LocalizedMessage OtherChromosome(string chromosome, string gene, string expected) => Of([chromosome, gene, expected]);

    internal static LocalizedMessage OtherVersion(string accession, string expected) => Of([accession, expected]);

    internal static LocalizedMessage OtherLevel(string accession, string transcript, string protein, string chromosome) =>
        Of([accession, transcript, protein, chromosome]);

    internal static LocalizedMessage OtherBuild(string stated) => Of([stated]);

    internal static LocalizedMessage OtherTranscript(string accession, string expected, string name) => Of([accession, expected, name]);

    internal static LocalizedMessage OtherTranscriptNotConverted(string accession, string gene, LocalizedMessage reason, string expected) =>
        Of([accession, gene, reason, expected]);

    internal static LocalizedMessage CorrespondingPositionUnknown() => Of([]);

    internal static LocalizedMessage WholeProteinNotConverted() => Of([]);

    internal static LocalizedMessage OtherStartCodon() => Of([]);

    internal static LocalizedMessage OtherSequenceAfterChange() => Of([]);
}
