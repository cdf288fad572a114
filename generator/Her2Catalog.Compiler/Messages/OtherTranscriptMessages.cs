using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Other transcripts, whose numbers names may use.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage NotTranscriptAccession(string text) => Of([text]);

    internal static LocalizedMessage OwnAccession(string accession) => Of([accession]);

    internal static LocalizedMessage AccessionTwice(string accession) => Of([accession]);

    internal static LocalizedMessage IncompleteCodons(int bases) => Of([bases]);

    internal static LocalizedMessage SegmentReversed(string segment) => Of([segment]);

    internal static LocalizedMessage SegmentOverlaps(string segment) => Of([segment]);

    internal static LocalizedMessage SegmentOutsideTranscript(string segment) => Of([segment]);

    internal static LocalizedMessage SegmentOutsideCodingRegion(string segment) => Of([segment]);

    internal static LocalizedMessage OtherNumbers(int codingBases) => Of([codingBases]);

    internal static LocalizedMessage NoteWithoutAnswers() => Of([]);

    internal static LocalizedMessage NoteWithBar() => Of([]);
}
