using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>Help of the command and of its commands.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage RootSummary() => Of([]);

    internal static LocalizedMessage HelpUsage(string commandLine) => Of([commandLine]);

    internal static LocalizedMessage HelpCommands() => Of([]);

    internal static LocalizedMessage HelpArguments() => Of([]);

    internal static LocalizedMessage HelpOptions() => Of([]);

    internal static LocalizedMessage HelpExamples() => Of([]);

    internal static LocalizedMessage HelpExitCodes() => Of([]);

    internal static LocalizedMessage HelpMore() => Of([]);

    internal static LocalizedMessage HelpDefault(string description, string value) => Of([description, value]);

    internal static LocalizedMessage HelpOption() => Of([]);

    internal static LocalizedMessage VersionOption() => Of([]);

    internal static LocalizedMessage LanguageOption() => Of([]);
}
