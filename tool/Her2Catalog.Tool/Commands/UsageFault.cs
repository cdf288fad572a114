using System.CommandLine;
using System.CommandLine.Parsing;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>What is wrong with a command line, and which help shows how it is done.</summary>
internal static class UsageFault
{
    /// <summary>Describes the first fault; returns null if there is none.</summary>
    public static string? Of(ParseResult result)
    {
        if (result.Errors.Count == 0)
        {
            return null;
        }

        // An unknown word comes first: the parser also reports what the word took the place of.
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens is [var word, ..])
        {
            var fault = command.Subcommands.Count > 0 ? ToolMessages.UnknownCommand(word) : ToolMessages.UnexpectedArgument(word);
            return Suggestion.ForNear(fault, word, command.Subcommands.Select(known => known.Name)).ToString();
        }

        return result.Errors[^1] switch
        {
            { SymbolResult: OptionResult { Tokens.Count: 0, Option: var option } } => ToolMessages.MissingValue(option.Name).ToString(),
            { SymbolResult: ArgumentResult { Tokens.Count: 0, Argument: var argument } } when IsMissing(result, argument) =>
                ToolMessages.MissingArgument(argument.Name).ToString(),
            { SymbolResult: CommandResult } when command.Subcommands.Count > 0 => ToolMessages.MissingCommand().ToString(),
            var error => error.Message,
        };
    }

    /// <summary>Names the command line that shows the help of the command.</summary>
    public static string HintOf(ParseResult result) => ToolMessages
        .SeeHelp(result.CommandResult.Parent is CommandResult ? $"her2 {result.CommandResult.Command.Name} --help" : "her2 --help")
        .ToString();

    private static bool IsMissing(ParseResult result, Argument argument) =>
        argument.Arity.MinimumNumberOfValues > 0 && result.CommandResult.Command.Arguments.Contains(argument);
}
