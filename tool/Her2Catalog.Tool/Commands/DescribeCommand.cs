using System.CommandLine;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 describe</c>: nomenclature of variants.</summary>
internal static class DescribeCommand
{
    private const string Examples = """
        her2 describe c.2264T>C
        her2 describe 'chr17:37880220 T>C' --build GRCh37
        cut -f3 variants.tsv | her2 describe - --format tsv
        """;

    public static Command Create()
    {
        var scope = new ScopeOptions();
        var command = new DetailedCommand("describe", ToolMessages.DescribeSummary())
        {
            Details = [ToolMessages.DescribeDetails()],
            Examples = Examples,
            ExitCodes =
            [
                (ExitCode.Success, ToolMessages.ExitAllReadable()),
                (ExitCode.NotFound, ToolMessages.ExitUnreadable()),
                (ExitCode.Usage, ToolMessages.ExitUsage()),
            ],
        };
        new NameArguments().AddTo(command, [scope.CatalogOption], (result, format, output) =>
        {
            var asked = AnswerScope.Whole(scope.ReadCatalog(result));
            return format switch
            {
                OutputFormat.Tsv => new DescribeTsvWriter(output, asked.Catalog),
                OutputFormat.Json => new DescribeJsonWriter(output, asked),
                _ => new DescribeTextWriter(new TerminalText(output), asked),
            };
        });
        return command;
    }
}
