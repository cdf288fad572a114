using Her2Catalog.Hgvs;

namespace Her2Catalog.Messages;

/// <content>Why a value of a row is at fault, and how to fix it.</content>
internal static partial class RuntimeMessages
{
    internal static LocalizedMessage NameOnOtherTranscript(LocalizedMessage explanation) => Of([explanation]);

    internal static LocalizedMessage NameNotHgvs(LocalizedMessage explanation) => Of([explanation]);

    internal static LocalizedMessage NameWithSuggestion(LocalizedMessage explanation, string suggestion) => Of([explanation, suggestion]);

    internal static LocalizedMessage NameToCorrect(LocalizedMessage explanation) => Of([explanation]);

    internal static LocalizedMessage NamesNeedAccession(string accession) => Of([accession]);

    internal static LocalizedMessage NumbersOfOtherTranscript(string accession) => Of([accession]);

    internal static LocalizedMessage GeneHasId(string gene, string id) => Of([gene, id]);

    internal static LocalizedMessage BuildExpected() => Of([]);

    internal static LocalizedMessage GeneIsOnChromosome(string gene, string chromosome) => Of([gene, chromosome]);

    internal static LocalizedMessage PositionOutsideGene(string gene) => Of([gene]);

    internal static LocalizedMessage EndIsNotOfReference() => Of([]);

    internal static LocalizedMessage PlusStrandExpected() => Of([]);

    internal static LocalizedMessage OtherBasesOnGenome() => Of([]);

    internal static LocalizedMessage OneAlternativeExpected() => Of([]);

    internal static LocalizedMessage OtherBasesInBuild(GenomeBuild build) => Of([build]);

    internal static LocalizedMessage BasesExpected() => Of([]);

    internal static LocalizedMessage RecordOfOtherBuild(GenomeBuild build, string accession) => Of([build, accession]);

    internal static LocalizedMessage TooManyPartners(int rows) => Of([rows]);

    internal static LocalizedMessage PartnerTooFar(long line, int rows, int mebibytes) => Of([line, rows, mebibytes]);

    internal static LocalizedMessage TooManyAlleles() => Of([]);

    internal static LocalizedMessage PartnerOnHaplotype(long line, string name) => Of([line, name]);
}
