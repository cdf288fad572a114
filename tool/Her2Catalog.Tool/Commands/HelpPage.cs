using System.CommandLine;
using System.CommandLine.Invocation;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>Prints the help of a command, wrapped at the width of the terminal.</summary>
/// <remarks>The library's own help counts characters instead of columns, and is not completely translated.</remarks>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int MinWidth = 40;
    private const int MaxWidth = 100;
    private const int DefaultWidth = 80;
    private const int MaxTermWidth = 26;
    private const string Indent = "  ";

    private const string HiddenAlias = "-?";

    /// <summary>Help needs no arguments.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = new TerminalText(parseResult.InvocationConfiguration.Output);
        var command = parseResult.CommandResult.Command;
        var options = command.Options
            .Concat(command is RootCommand ? [] : parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Where(option => !option.Hidden);
        WriteParagraph(output, command.Description ?? string.Empty);
        output.WriteLine(ToolMessages.HelpUsage(UsageOf(command)).ToString());
        foreach (var paragraph in command is DetailedCommand { Details: var details } ? details : [])
        {
            output.WriteLine();
            WriteParagraph(output, paragraph.ToString(), isLast: true);
        }

        var commands = command.Subcommands.Select(item => (TermOf(item), item.Description ?? string.Empty));
        WriteTerms(output, ToolMessages.HelpCommands(), commands);
        WriteTerms(output, ToolMessages.HelpArguments(), command.Arguments.Select(item => (item.Name, DescriptionOf(item))));
        WriteTerms(output, ToolMessages.HelpOptions(), options.Select(item => (TermOf(item), DescriptionOf(item))));
        if (command is DetailedCommand detailed)
        {
            WriteEnd(output, detailed);
        }
        else
        {
            output.WriteLine();
            WriteParagraph(output, ToolMessages.HelpMore().ToString(), isLast: true);
        }

        return ExitCode.Success;
    }

    // Some terminals report 0 columns.
    private static int Width => Console.IsOutputRedirected || Console.WindowWidth == 0
        ? DefaultWidth
        : Math.Clamp(Console.WindowWidth, MinWidth, MaxWidth);

    private static void WriteEnd(TerminalText output, DetailedCommand command)
    {
        output.WriteLine();
        output.WriteLine(ToolMessages.HelpExamples().ToString());
        foreach (var line in command.Examples.Split('\n'))
        {
            output.WriteLine(Indent + line);
        }

        WriteTerms(output, ToolMessages.HelpExitCodes(), command.ExitCodes.Select(code => ($"{code.Code}", code.Meaning.ToString())));
    }

    private static void WriteParagraph(TerminalText output, string text, bool isLast = false)
    {
        foreach (var line in TextWidth.Wrap(text, Width))
        {
            output.WriteLine(line);
        }

        if (!isLast)
        {
            output.WriteLine();
        }
    }

    private static void WriteTerms(TerminalText output, LocalizedMessage title, IEnumerable<(string Term, string Description)> terms)
    {
        var all = terms.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title.ToString());
        var termWidth = all.Select(item => item.Term.Length).Where(length => length <= MaxTermWidth).DefaultIfEmpty(MaxTermWidth).Max();
        var start = Indent.Length + termWidth + Indent.Length;
        foreach (var (term, description) in all)
        {
            var lines = TextWidth.Wrap(description, Width - start).ToList();
            if (term.Length > termWidth)
            {
                output.WriteLine(Indent + term);
            }
            else
            {
                output.WriteLine($"{Indent}{term.PadRight(termWidth)}{Indent}{lines.FirstOrDefault()}".TrimEnd());
                lines.RemoveRange(0, Math.Min(1, lines.Count));
            }

            foreach (var line in lines)
            {
                output.WriteLine(new string(' ', start) + line);
            }
        }
    }

    private static string UsageOf(Command command) => command is RootCommand
        ? "her2 COMMAND [OPTION...]"
        : $"her2 {TermOf(command)} [OPTION...]";

    private static string TermOf(Command command) => string.Join(' ', command.Arguments.Select(TermOf).Prepend(command.Name));

    private static string TermOf(Argument argument)
    {
        var term = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name;
        return argument.HasDefaultValue ? $"[{term}]" : term;
    }

    private static string TermOf(Option option)
    {
        var names = option.Aliases.Where(alias => alias != HiddenAlias).Append(option.Name).OrderBy(name => name.Length);
        return string.Join(", ", names) + (option.HelpName is { } value ? $" {value}" : string.Empty);
    }

    private static string DescriptionOf(Argument argument) =>
        argument.HasDefaultValue ? WithDefault(argument.Description, argument.GetDefaultValue()) : argument.Description ?? string.Empty;

    private static string DescriptionOf(Option option) =>
        option is Option<string> or Option<int> && option.HasDefaultValue
            ? WithDefault(option.Description, option.GetDefaultValue())
            : option.Description ?? string.Empty;

    private static string WithDefault(string? description, object? value) =>
        ToolMessages.HelpDefault(description ?? string.Empty, $"{value}").ToString();
}
