using System.CommandLine;
using Her2Catalog.Tool.Comparing;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>How a comparison is written.</summary>
internal enum DiffFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One object.</summary>
    Json,

    /// <summary>A list and a table, for a release note.</summary>
    Markdown,
}

/// <summary><c>her2 diff</c>: every lookup whose answer changes between two catalogs, or two editions of one.</summary>
internal static class DiffCommand
{
    private const string Description = """
        Every lookup whose answer changes between two catalogs, or between two editions of one. Both are
        compiled from their files, and each is asked for every canonical name that either has: each DNA
        change, by its c. name and on both builds as VCF allele and g. name, each protein, each protein
        by other DNA, and a variant that the catalog does not hold. A name on the genome whose answer
        changes as that of its c. name does is not told again.
        Compared are status, variant, use, match, next step, confirming assay and what it says, therapy
        and jurisdiction; where an answer stands, and of which edition it is, is not. Of an assay that
        only one of them has, that is told, and none of its answers.

        A catalog is a folder that holds a manifest, or the manifest; CATALOG@EDITION asks as of that
        edition, and without one as of the newest.

        Examples:
          her2 diff released/catalog catalog
          her2 diff catalog@2023-11 catalog@2024-06
          her2 diff released/catalog catalog --format markdown >> CHANGELOG.md

        Exit code: 0 the same, 1 something differs, 2 usage or I/O error, or a catalog with errors.
        """;

    private static readonly Argument<string> Old = new("OLD") { Description = "The catalog before: folder or manifest, with @EDITION if not the newest is meant." };

    private static readonly Argument<string> New = new("NEW") { Description = "The catalog now, likewise." };

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
        var command = new Command("diff", Description) { Old, New, Format, Color };
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult result, CancellationToken cancellationToken)
    {
        var comparison = CatalogComparison.Of(ComparedCatalog.Read(result.GetValue(Old)!, cancellationToken), ComparedCatalog.Read(result.GetValue(New)!, cancellationToken));
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
            ComparisonMarkdownWriter.Write(writer, comparison);
        }
        else
        {
            ComparisonTextWriter.Write(writer, comparison, terminal);
        }
    }
}
