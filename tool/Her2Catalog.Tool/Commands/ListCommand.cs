using System.CommandLine;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 list</c>: the contents of a catalog.</summary>
internal static class ListCommand
{
    private const string Summary = "List the contents of a catalog: variants, assays, therapies, …";

    private const string Details = """
        Lists the entries of one kind: variants, alleles, assays, therapies, trials, documents, editions, jurisdictions
        or statements. The first column of assays, therapies and jurisdictions is the id that other commands take.

        Examples:
          her2 list assays
          her2 list variants --format tsv | cut -f1,3
          her2 list statements --format json
          her2 list editions --catalog ward/catalog

        Exit code: 0 success; 2 usage, unreadable catalog or I/O error.
        """;

    private static readonly Argument<string> Kind = new("KIND")
    {
        HelpName = "KIND",
        Description = $"One of {string.Join(", ", CatalogListing.Kinds)}.",
    };

    private static readonly Option<OutputFormat> Format = new Option<OutputFormat>("--format", "-f")
    {
        Description = "text for people, tsv or json for programs.",
    }.OnlyByName();

    private static readonly Option<ColorChoice> Color = new Option<ColorChoice>("--color")
    {
        Description = "auto: on a terminal, unless NO_COLOR is set.",
    }.OnlyByName();

    public static Command Create()
    {
        var scope = new ScopeOptions();
        var command = new DetailedCommand("list", Summary, Details) { Kind, Format, Color, scope.CatalogOption };
        Kind.CompletionSources.Add([.. CatalogListing.Kinds]);
        command.SetAction(result => Run(result, AnswerScope.Whole(scope.ReadCatalog(result))));
        return command;
    }

    private static int Run(ParseResult result, AnswerScope scope)
    {
        var listing = CatalogListing.Of(scope.Catalog, KnownKind(result.GetValue(Kind)!));
        using var output = Console.OpenStandardOutput();
        if (result.GetValue(Format) == OutputFormat.Json)
        {
            ListJsonWriter.Write(output, listing, scope);
            return ExitCode.Success;
        }

        using var writer = new StreamWriter(output, new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
        if (result.GetValue(Format) == OutputFormat.Tsv)
        {
            ListTsvWriter.Write(writer, listing);
        }
        else
        {
            ListTextWriter.Write(new TerminalText(writer), listing, scope, Terminal.Of(result.GetValue(Color)));
        }

        return ExitCode.Success;
    }

    private static string KnownKind(string kind) => CatalogListing.Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase)
        ? kind
        : throw UsageException.UnknownWord("kind of entries", kind, [.. CatalogListing.Kinds]);
}
