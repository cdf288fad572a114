using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>Wrong usage.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage SeeHelp(string commandLine) => Of([commandLine]);

    internal static LocalizedMessage Interrupted() => Of([]);

    internal static LocalizedMessage MissingCommand() => Of([]);

    internal static LocalizedMessage MissingArgument(string name) => Of([name]);

    internal static LocalizedMessage MissingValue(string option) => Of([option]);

    internal static LocalizedMessage UnknownCommand(string word) => Of([word]);

    internal static LocalizedMessage UnexpectedArgument(string word) => Of([word]);

    internal static LocalizedMessage UnknownOption(string word) => Of([word]);

    internal static LocalizedMessage UnknownAssay(string id) => Of([id]);

    internal static LocalizedMessage UnknownTherapy(string id) => Of([id]);

    internal static LocalizedMessage UnknownJurisdiction(string id) => Of([id]);

    internal static LocalizedMessage UnknownKind(string kind) => Of([kind]);

    internal static LocalizedMessage UnknownShell(string name) => Of([name]);

    internal static LocalizedMessage UnknownRule(string id) => Of([id]);

    internal static LocalizedMessage WithSuggestion(LocalizedMessage message, string word) => Of([message, word]);

    internal static LocalizedMessage WithKnown(LocalizedMessage message, string words) => Of([message, words]);

    internal static LocalizedMessage NotOneOf(string option, string words, string word) => Of([option, words, word]);

    internal static LocalizedMessage NotADate(string text) => Of([text]);

    internal static LocalizedMessage ThreadsMustBePositive() => Of([]);

    internal static LocalizedMessage GeneColumnNeedsColumn() => Of([]);

    internal static LocalizedMessage FixOrSeal() => Of([]);

    internal static LocalizedMessage WatchWritesText() => Of([]);

    internal static LocalizedMessage ParquetOnTerminal() => Of([]);

    internal static LocalizedMessage NotASealer(LocalizedMessage fault) => Of([fault]);

    internal static LocalizedMessage UserIsNotASealer(LocalizedMessage fault) => Of([fault]);

    internal static LocalizedMessage NameIsEmpty() => Of([]);

    internal static LocalizedMessage NameHasSpaces() => Of([]);

    internal static LocalizedMessage NameIsTooLong(int length) => Of([length]);

    internal static LocalizedMessage NameIsFormula(char sign) => Of([sign]);

    internal static LocalizedMessage NameIsInvisible(string codePoint) => Of([codePoint]);

    internal static LocalizedMessage NameHasOnlySymbols() => Of([]);
}
