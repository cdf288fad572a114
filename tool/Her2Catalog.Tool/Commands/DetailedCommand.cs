using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>A command with one line for the list of commands, and details for its own help.</summary>
/// <param name="name">Name of the command.</param>
/// <param name="summary">One line.</param>
/// <param name="details">Paragraphs, which are wrapped, and indented examples, which are not.</param>
internal sealed class DetailedCommand(string name, string summary, string details) : Command(name, summary)
{
    public string Details => details;
}

/// <summary>The help of a command, followed by its details.</summary>
/// <param name="help">The help of the parser.</param>
internal sealed class DetailedHelp(HelpAction help) : SynchronousCommandLineAction
{
    private const int MaxWidth = 100;

    /// <summary>Adds details to the help of every command.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var help = (HelpAction)option.Action!;
        help.MaxWidth = Width;
        option.Action = new DetailedHelp(help);
    }

    /// <summary>Help needs no arguments.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DetailedCommand command)
        {
            foreach (var line in LinesOf(command.Details))
            {
                parseResult.InvocationConfiguration.Output.WriteLine(line);
            }
        }

        return result;
    }

    // Redirected, it is as wide as text is easy to read.
    private static int Width => Console.IsOutputRedirected ? MaxWidth : Math.Clamp(Console.WindowWidth, MaxWidth / 2, MaxWidth);

    // Lines of a paragraph are joined and wrapped at the width; an empty line or an example ends a paragraph.
    private static IEnumerable<string> LinesOf(string details)
    {
        var paragraph = string.Empty;
        foreach (var line in details.Split('\n').Append(string.Empty))
        {
            if (line.Length > 0 && !line.StartsWith(' '))
            {
                paragraph += line + ' ';
                continue;
            }

            foreach (var wrapped in TextWidth.Wrap(paragraph, Width))
            {
                yield return wrapped;
            }

            paragraph = string.Empty;
            yield return line;
        }
    }
}
