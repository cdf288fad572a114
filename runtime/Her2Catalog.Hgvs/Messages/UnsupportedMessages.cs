namespace Her2Catalog.Hgvs.Messages;

/// <content>Forms that are valid, or in use, and not interpreted.</content>
internal static partial class EngineMessages
{
    internal static LocalizedMessage NotSupported(string form) => Of([form]);

    internal static LocalizedMessage SeveralChanges(string form) => Of([form]);

    internal static LocalizedMessage Alternatives(string form) => Of([form]);

    internal static LocalizedMessage UncertainPosition(string form) => Of([form]);

    internal static LocalizedMessage CopyNumberNotExact(string form) => Of([form]);

    internal static LocalizedMessage CopyNumberHere(string position) => Of([position]);

    internal static LocalizedMessage MixedRepeat() => Of([]);

    internal static LocalizedMessage RepeatBeginsEarlier(string position) => Of([position]);

    internal static LocalizedMessage InsertedByReference(string form) => Of([form]);

    internal static LocalizedMessage InsertedLength(string form) => Of([form]);

    internal static LocalizedMessage AmbiguousBase(string form) => Of([form]);

    internal static LocalizedMessage AnyResidue(string form) => Of([form]);

    internal static LocalizedMessage ResidueX(string form) => Of([form]);

    internal static LocalizedMessage KeywordAsResidues(string form) => Of([form]);

    internal static LocalizedMessage MixedResidueCodes() => Of([]);

    internal static LocalizedMessage ExtensionBeforeStart() => Of([]);

    internal static LocalizedMessage MissingStopDistance(string form) => Of([form]);

    internal static LocalizedMessage Methylation(string form) => Of([form]);

    internal static LocalizedMessage Mosaic(string form) => Of([form]);

    internal static LocalizedMessage Conversion() => Of([]);

    internal static LocalizedMessage Fusion(string form) => Of([form]);

    internal static LocalizedMessage WholeChromosome(string form) => Of([form]);

    internal static LocalizedMessage NumberedIntronOrExon(string form) => Of([form]);

    internal static LocalizedMessage OtherNumbering(string form) => Of([form]);

    internal static LocalizedMessage Identifier(string form) => Of([form]);

    internal static LocalizedMessage ZeroOrOneBased(string form) => Of([form]);

    internal static LocalizedMessage SpdiOnTranscript() => Of([]);

    internal static LocalizedMessage InsertionSide() => Of([]);

    internal static LocalizedMessage UnsupportedBuild(string form) => Of([form]);

    internal static LocalizedMessage AlleleCharacter(string form) => Of([form]);

    internal static LocalizedMessage RegionPosition(string accession) => Of([accession]);
}
