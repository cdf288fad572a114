using System.CommandLine.Parsing;

namespace Her2Catalog.Tool.Commands;

/// <summary>Where a person who mistook a command reads on.</summary>
internal static class UsageHint
{
    /// <summary>The call that shows the help of a command.</summary>
    public static string HelpOf(CommandResult result) =>
        result.Parent is CommandResult ? $"her2 {result.Command.Name} --help" : "her2 --help";
}
