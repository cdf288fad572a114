using System.CommandLine;
using Her2Catalog.Tool.Diff;
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
internal static class DiffCommand
{
    private const string Summary = "Compare the answers of two catalogs, or of two editions of one.";

    private const string Details = """
        Compares two catalogs, or two editions of one, by their answers. Both are asked about every canonical name that
        either contains: each DNA change by its c. name and on both genome builds as VCF allele and g. name, each
        protein, each protein by another DNA change, and variants that neither contains, of each kind and at the borders
        of each range of a statement. A difference that follows from a more general one, such as that of a genomic name
        from that of its c. name, is not repeated.

        Per assay, it compares status, variant, use, match, next step, confirming assay and its use, and every statement
        of use (use, therapy, indication, jurisdiction, first and last day); for each variant, the evidence and its
        citations. Answers of an assay that only one catalog contains are not listed.

        A catalog is a folder with a manifest, or the manifest. CATALOG@EDITION asks as of the day of that edition, and
        what only later editions contain does not exist yet. The default is the newest edition.

        Examples:
          her2 diff released/catalog catalog
          her2 diff catalog@2023-11 catalog@2024-06
          her2 diff released/catalog catalog --format markdown >> CHANGELOG.md

        Exit code: 0 no differences; 1 differences; 2 usage or I/O error, or a catalog with errors.
        """;

    private static readonly Argument<string> Old = new("OLD")
    {
        Description = "The old catalog: folder or manifest, with @EDITION for another edition than the newest.",
    };

    private static readonly Argument<string> New = new("NEW") { Description = "The new catalog, likewise." };

    private static readonly Option<DiffFormat> Format = new Option<DiffFormat>("--format", "-f")
    {
        Description = "text for people, json for programs, markdown for a release note.",
    }.OnlyByName();

    private static readonly Option<ColorChoice> Color = new Option<ColorChoice>("--color")
    {
        Description = "auto: on a terminal, unless NO_COLOR is set.",
    }.OnlyByName();

    public static Command Create()
    {
        var command = new DetailedCommand("diff", Summary, Details) { Old, New, Format, Color };
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult result, CancellationToken cancellationToken)
    {
        var old = ComparedCatalog.Load(result.GetValue(Old)!, cancellationToken);
        var @new = ComparedCatalog.Load(result.GetValue(New)!, cancellationToken);
        var comparison = CatalogComparison.Of(old, @new);
        using var output = Console.OpenStandardOutput();
        Write(output, comparison, result.GetValue(Format), Terminal.Of(result.GetValue(Color)));
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
