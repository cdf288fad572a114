using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>CSV, FASTA and YAML.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage SemicolonSeparator() => Of([]);

    internal static LocalizedMessage TabSeparator() => Of([]);

    internal static LocalizedMessage OtherSeparator(string character) => Of([character]);

    internal static LocalizedMessage SeparatorLine(string line) => Of([line]);

    internal static LocalizedMessage NotAComma(string character) => Of([character]);

    internal static LocalizedMessage TooManyCells(int cells, int header) => Of([cells, header]);

    internal static LocalizedMessage TooFewCells(int cells, int header, string column) => Of([cells, header, column]);

    internal static LocalizedMessage EmptyRows(int count) => Of([count]);

    internal static LocalizedMessage EmptyEnds(int count) => Of([count]);

    internal static LocalizedMessage QuoteInCell() => Of([]);

    internal static LocalizedMessage QuoteNotClosed() => Of([]);

    internal static LocalizedMessage QuoteNotClosedInLine() => Of([]);

    internal static LocalizedMessage TextAfterQuote() => Of([]);

    internal static LocalizedMessage FastaHeader() => Of([]);

    internal static LocalizedMessage SecondSequence() => Of([]);

    internal static LocalizedMessage SequenceCharacter(char character, string alphabet) => Of([character, alphabet]);

    internal static LocalizedMessage EmptySequence() => Of([]);

    internal static LocalizedMessage YamlEscape() => Of([]);

    internal static LocalizedMessage YamlColon() => Of([]);

    internal static LocalizedMessage YamlLineBeforeHasNoKey() => Of([]);

    internal static LocalizedMessage YamlFirstCharacter() => Of([]);

    internal static LocalizedMessage YamlAnchor() => Of([]);

    internal static LocalizedMessage YamlTag() => Of([]);

    internal static LocalizedMessage YamlBracket() => Of([]);

    internal static LocalizedMessage YamlValueMissing() => Of([]);

    internal static LocalizedMessage YamlListOnKeyLine() => Of([]);

    internal static LocalizedMessage YamlNotAnItem() => Of([]);

    internal static LocalizedMessage YamlNotAKey() => Of([]);

    internal static LocalizedMessage YamlTabIndent() => Of([]);

    internal static LocalizedMessage YamlUnclear() => Of([]);

    internal static LocalizedMessage YamlSecondDocument() => Of([]);

    internal static LocalizedMessage YamlTooDeep(int levels) => Of([levels]);

    internal static LocalizedMessage YamlKeyNotPlain() => Of([]);
}
