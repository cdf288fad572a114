using System.CommandLine;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 lookup</c>: what the catalog contains about variants.</summary>
internal static class LookupCommand
{
    private const string Examples = """
        her2 lookup p.Y772_A775dup
        her2 lookup 'c.2324_2325insATACGTGATGGC' 'ERBB2 p.L755S'
        her2 lookup 'chr17:37880220 T>C' --build GRCh37 --format json
        her2 lookup p.L755S --as-of 2023-11-15 --assay OncomineDxTargetTest
        her2 lookup p.L755S --catalog ward/catalog
        """;

    public static Command Create()
    {
        var scope = new ScopeOptions();
        var color = OutputOptions.Color();
        var command = new DetailedCommand("lookup", ToolMessages.LookupSummary())
        {
            Details = [ToolMessages.LookupDetails(), ToolMessages.LookupTsv(), ToolMessages.LookupJson()],
            Examples = Examples,
            ExitCodes =
            [
                (ExitCode.Success, ToolMessages.ExitAllFound()),
                (ExitCode.NotFound, ToolMessages.ExitNotFound()),
                (ExitCode.Usage, ToolMessages.ExitUsage()),
            ],
        };
        new NameArguments().AddTo(command, [.. scope.WithAssays, color], (result, format, output) =>
        {
            var asked = scope.Read(result);
            return format switch
            {
                OutputFormat.Tsv => new LookupTsvWriter(output, asked),
                OutputFormat.Json => new LookupJsonWriter(output, asked),
                _ => new LookupTextWriter(new TerminalText(output), asked, Terminal.Of(result.GetValue(color))),
            };
        });
        return command;
    }
}
