using System.CommandLine;
using Her2Catalog.Tool.Diff;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>The format of a comparison.</summary>
internal enum DiffFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One object.</summary>
    Json,

    /// <summary>A section of a release note.</summary>
    Markdown,
}

/// <summary><c>her2 diff</c>: compares the answers of two catalogs, or of two editions of one.</summary>
internal sealed class DiffCommand
{
    private const string Examples = """
        her2 diff released/catalog catalog
        her2 diff catalog@2023-11 catalog@2024-06
        her2 diff released/catalog catalog --format markdown >> CHANGELOG.md
        """;

    private readonly Argument<string> old = new("OLD") { Description = ToolMessages.OldArgument().ToString() };
    private readonly Argument<string> @new = new("NEW") { Description = ToolMessages.NewArgument().ToString() };

    private readonly Option<DiffFormat> format = new Option<DiffFormat>("--format", "-f")
    {
        Description = ToolMessages.DiffFormatOption().ToString(),
    }.OnlyByName();

    private readonly Option<ColorChoice> color = OutputOptions.Color();

    public static Command Create() => new DiffCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("diff", ToolMessages.DiffSummary())
        {
            Details = [ToolMessages.DiffQuestions(), ToolMessages.DiffCompared(), ToolMessages.DiffCatalogs()],
            Examples = Examples,
            ExitCodes =
            [
                (ExitCode.Success, ToolMessages.ExitSame()),
                (ExitCode.Different, ToolMessages.ExitDifferent()),
                (ExitCode.Usage, ToolMessages.ExitUsage()),
            ],
        };
        command.Arguments.Add(old);
        command.Arguments.Add(@new);
        command.Options.Add(format);
        command.Options.Add(color);
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        var comparison = CatalogComparison.Of(
            ComparedCatalog.Load(result.GetValue(old)!, cancellationToken),
            ComparedCatalog.Load(result.GetValue(@new)!, cancellationToken));
        using var output = Console.OpenStandardOutput();
        Write(output, comparison, result.GetValue(format), Terminal.Of(result.GetValue(color)));
        return comparison.IsSame ? ExitCode.Success : ExitCode.Different;
    }

    private static void Write(Stream output, CatalogComparison comparison, DiffFormat format, Terminal terminal)
    {
        if (format == DiffFormat.Json)
        {
            ComparisonJsonWriter.Write(output, comparison);
            return;
        }

        using var writer = new StreamWriter(output, new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
        if (format == DiffFormat.Markdown)
        {
            ComparisonMarkdownWriter.Write(new TerminalText(writer), comparison);
        }
        else
        {
            ComparisonTextWriter.Write(new TerminalText(writer), comparison, terminal);
        }
    }
}
