using Her2Catalog.Hgvs;

namespace Her2Catalog.Messages;

/// <content>Tables that cannot be annotated.</content>
internal static partial class RuntimeMessages
{
    internal static LocalizedMessage RecordBeforeHeader() => Of([]);

    internal static LocalizedMessage EmptyInput() => Of([]);

    internal static LocalizedMessage NoHeaderLine() => Of([]);

    internal static LocalizedMessage NoHeaderLineAtStart(int bytes) => Of([bytes]);

    internal static LocalizedMessage ColumnOfVcf() => Of([]);

    internal static LocalizedMessage CarriageReturnInHeader() => Of([]);

    internal static LocalizedMessage FormatUnknown() => Of([]);

    internal static LocalizedMessage ColumnOfMaf() => Of([]);

    internal static LocalizedMessage NotMaf() => Of([]);

    internal static LocalizedMessage ColumnNotSpecified() => Of([]);

    internal static LocalizedMessage UnknownColumn(string column, string known) => Of([column, known]);

    internal static LocalizedMessage RepeatedColumn(int count, string column) => Of([count, column]);

    internal static LocalizedMessage LongRowWithQuote(int bytes) => Of([bytes]);

    internal static LocalizedMessage AlreadyAnnotated(string name, string start) => Of([name, start]);

    internal static LocalizedMessage RowBesideAnnotation(LocalizedMessage count) => Of([count]);

    internal static LocalizedMessage InputIsBcf() => Of([]);

    internal static LocalizedMessage InputIsCompressed(string format) => Of([format]);

    internal static LocalizedMessage InputIsUtf16() => Of([]);

    internal static LocalizedMessage HeaderStatesTwoBuilds(GenomeBuild build, GenomeBuild earlier) => Of([build, earlier]);

    internal static LocalizedMessage HeaderStatesOtherBuild(GenomeBuild build, GenomeBuild specified) => Of([build, specified]);

    internal static LocalizedMessage HeaderStatesNoBuild() => Of([]);

    internal static LocalizedMessage ContigOfUnknownLength(string line) => Of([line]);

    internal static LocalizedMessage ContigContradictsItself(string line, GenomeBuild byLength, GenomeBuild stated) =>
        Of([line, byLength, stated]);

    internal static LocalizedMessage HeaderStatesOtherGenome(string line, string genome) => Of([line, genome]);

    internal static LocalizedMessage VcfColumnCount(int count, int expected) => Of([count, expected]);

    internal static LocalizedMessage VcfVersion(string line) => Of([line]);
}
