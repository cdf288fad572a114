using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>Descriptions of arguments and options.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage NameArgument() => Of([]);

    internal static LocalizedMessage AnswerFormatOption() => Of([]);

    internal static LocalizedMessage NameBuildOption() => Of([]);

    internal static LocalizedMessage ColorOption() => Of([]);

    internal static LocalizedMessage CatalogOption() => Of([]);

    internal static LocalizedMessage AsOfOption() => Of([]);

    internal static LocalizedMessage AssayOption() => Of([]);

    internal static LocalizedMessage TherapyOption() => Of([]);

    internal static LocalizedMessage JurisdictionOption() => Of([]);

    internal static LocalizedMessage TableArgument() => Of([]);

    internal static LocalizedMessage OutputOption() => Of([]);

    internal static LocalizedMessage TableFormatOption() => Of([]);

    internal static LocalizedMessage TableBuildOption() => Of([]);

    internal static LocalizedMessage ColumnOption() => Of([]);

    internal static LocalizedMessage GeneColumnOption() => Of([]);

    internal static LocalizedMessage CompressOption() => Of([]);

    internal static LocalizedMessage StrictOption() => Of([]);

    internal static LocalizedMessage ReplaceOption() => Of([]);

    internal static LocalizedMessage ThreadsOption() => Of([]);

    internal static LocalizedMessage QuietOption() => Of([]);

    internal static LocalizedMessage KindArgument(string kinds) => Of([kinds]);

    internal static LocalizedMessage ExportFormatOption() => Of([]);

    internal static LocalizedMessage FolderArgument() => Of([]);

    internal static LocalizedMessage CheckFormatOption() => Of([]);

    internal static LocalizedMessage FixOption() => Of([]);

    internal static LocalizedMessage SealOption() => Of([]);

    internal static LocalizedMessage ByOption() => Of([]);

    internal static LocalizedMessage DateOption() => Of([]);

    internal static LocalizedMessage WatchOption() => Of([]);

    internal static LocalizedMessage OldArgument() => Of([]);

    internal static LocalizedMessage NewArgument() => Of([]);

    internal static LocalizedMessage DiffFormatOption() => Of([]);

    internal static LocalizedMessage RuleArgument() => Of([]);

    internal static LocalizedMessage ShellArgument(string shells) => Of([shells]);
}
