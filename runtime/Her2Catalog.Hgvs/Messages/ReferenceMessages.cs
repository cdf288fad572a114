namespace Her2Catalog.Hgvs.Messages;

/// <content>Names that contradict the reference or themselves.</content>
internal static partial class EngineMessages
{
    internal static LocalizedMessage OtherBase(string accession, char reference, string position, string stated) =>
        Of([accession, reference, position, stated]);

    internal static LocalizedMessage OtherBaseInIntron(string accession, char reference, string position, string stated) =>
        Of([accession, reference, position, stated]);

    internal static LocalizedMessage OtherBaseAfterConversion(string position, string accession, LocalizedMessage contradiction) =>
        Of([position, accession, contradiction]);

    internal static LocalizedMessage OtherResidue(string accession, string code, char letter, int number, string stated) =>
        Of([accession, code, letter, number, stated]);

    internal static LocalizedMessage OtherResidueOtherNumbering(LocalizedMessage contradiction, int number, int offset) =>
        Of([contradiction, number, offset]);

    internal static LocalizedMessage OtherResidueAdjacent(LocalizedMessage contradiction, int number) => Of([contradiction, number]);

    internal static LocalizedMessage OtherResidueAfterConversion(
        int statedNumber,
        string accession,
        int number,
        string ownAccession,
        string code,
        char letter,
        string stated) => Of([statedNumber, accession, number, ownAccession, code, letter, stated]);

    internal static LocalizedMessage ResidueOutside(string residue, string accession, int count) => Of([residue, accession, count]);

    internal static LocalizedMessage PositionOutside(string position, string accession, string first, string last, string codingEnd) =>
        Of([position, accession, first, last, codingEnd]);

    internal static LocalizedMessage ChangeExtendsBeyond(string position, string accession, string first, string last) =>
        Of([position, accession, first, last]);

    internal static LocalizedMessage OffsetOutside(string position, string exonEnd, int length) => Of([position, exonEnd, length]);

    internal static LocalizedMessage NoIntronAfter(string position, string exonPosition) => Of([position, exonPosition]);

    internal static LocalizedMessage NoIntronBefore(string position, string exonPosition) => Of([position, exonPosition]);

    internal static LocalizedMessage IntronOmitted(string bases) => Of([bases]);

    internal static LocalizedMessage RangeReversed(string range) => Of([range]);

    internal static LocalizedMessage BasesNotAdjacent(string position) => Of([position]);

    internal static LocalizedMessage ResiduesNotAdjacent(string position) => Of([position]);

    internal static LocalizedMessage IntronBetweenPositions(string range, string afterExon, string beforeExon) =>
        Of([range, afterExon, beforeExon]);

    internal static LocalizedMessage OtherLength(string stated, int length) => Of([stated, length]);

    internal static LocalizedMessage OtherStatedLength(int length) => Of([length]);

    internal static LocalizedMessage SeveralBasesReplaceOne(string name) => Of([name]);

    internal static LocalizedMessage ChangeTooLong(string change, int length) => Of([change, length]);

    internal static LocalizedMessage OtherExon(int exon, string stated) => Of([exon, stated]);

    internal static LocalizedMessage NamesAreDifferent() => Of([]);

    internal static LocalizedMessage TheseNamesAreDifferent(string name, string other) => Of([name, other]);

    internal static LocalizedMessage ProteinIsDifferent(string name, string predicted, string stated) => Of([name, predicted, stated]);
}
