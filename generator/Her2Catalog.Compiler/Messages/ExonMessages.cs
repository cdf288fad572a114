using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Exons, and the genomic sequence that contains them.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage ExonNumber(int found, int expected) => Of([found, expected]);

    internal static LocalizedMessage ExonRange(int exon, int start, int end, int expected) => Of([exon, start, end, expected]);

    internal static LocalizedMessage ExonsEnd(int end, int length) => Of([end, length]);

    internal static LocalizedMessage ExonLength(int exon, int onBuild, string build, int onTranscript) =>
        Of([exon, onBuild, build, onTranscript]);

    internal static LocalizedMessage ExonCodingPosition(int position, string expected, string stated) => Of([position, expected, stated]);

    internal static LocalizedMessage ExonsDescend() => Of([]);

    internal static LocalizedMessage ExonsAscend() => Of([]);

    internal static LocalizedMessage ExonOrder(int exon, int previous, string build) => Of([exon, previous, build]);

    internal static LocalizedMessage GenomicExon(string start, string build, string accession, int exon, string position) =>
        Of([start, build, accession, exon, position]);

    internal static LocalizedMessage SpliceSites(int exon, string sites, string expected) => Of([exon, sites, expected]);

    internal static LocalizedMessage ShortIntron(int exon, int bases) => Of([exon, bases]);
}
