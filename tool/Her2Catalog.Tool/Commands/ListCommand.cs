using System.CommandLine;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 list</c>: the contents of a catalog.</summary>
internal sealed class ListCommand
{
    private const string Examples = """
        her2 list assays
        her2 list variants --format tsv | cut -f1,3
        her2 list statements --format json
        her2 list editions --catalog ward/catalog
        """;

    private readonly Argument<string> kind = new("KIND")
    {
        Description = ToolMessages.KindArgument(string.Join(", ", CatalogListing.Kinds)).ToString(),
    };

    private readonly Option<OutputFormat> format = OutputOptions.Format();
    private readonly Option<ColorChoice> color = OutputOptions.Color();
    private readonly ScopeOptions scope = new();

    public static Command Create() => new ListCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("list", ToolMessages.ListSummary())
        {
            Details = [ToolMessages.ListDetails()],
            Examples = Examples,
            ExitCodes = [(ExitCode.Success, ToolMessages.ExitSuccess()), (ExitCode.Usage, ToolMessages.ExitUsage())],
        };
        command.Arguments.Add(kind);
        command.Options.Add(format);
        command.Options.Add(color);
        command.Options.Add(scope.CatalogOption);
        kind.CompletionSources.Add([.. CatalogListing.Kinds]);
        command.SetAction(result => Run(result, AnswerScope.Whole(scope.ReadCatalog(result))));
        return command;
    }

    private int Run(ParseResult result, AnswerScope asked)
    {
        var known = KnownKind(result.GetValue(kind)!);
        using var output = Console.OpenStandardOutput();
        if (result.GetValue(format) == OutputFormat.Json)
        {
            ListJsonWriter.Write(output, CatalogListing.Of(asked.Catalog, known), asked);
            return ExitCode.Success;
        }

        using var writer = new StreamWriter(output, new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
        if (result.GetValue(format) == OutputFormat.Tsv)
        {
            ListTsvWriter.Write(writer, CatalogListing.Of(asked.Catalog, known));
        }
        else
        {
            ListTextWriter.Write(new TerminalText(writer), known, asked, Terminal.Of(result.GetValue(color)));
        }

        return ExitCode.Success;
    }

    private static string KnownKind(string kind) => CatalogListing.Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase)
        ? kind
        : throw new UsageException(Suggestion.For(ToolMessages.UnknownKind(kind), kind, [.. CatalogListing.Kinds]));
}
