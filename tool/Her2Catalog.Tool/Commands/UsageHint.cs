using System.CommandLine.Parsing;

namespace Her2Catalog.Tool.Commands;

/// <summary>Where to read on after wrong usage.</summary>
internal static class UsageHint
{
    /// <summary>The command line that shows the help of a command.</summary>
    public static string HelpOf(CommandResult result) =>
        result.Parent is CommandResult ? $"her2 {result.Command.Name} --help" : "her2 --help";
}
