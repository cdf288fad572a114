using System.CommandLine;
using Her2Catalog.Tool.Export;
using Her2Catalog.Tool.Files;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>The format of an export.</summary>
internal enum ExportFormat
{
    /// <summary>RFC 4180, with a header.</summary>
    Csv,

    /// <summary>One object per line.</summary>
    Json,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary><c>her2 export</c>: the catalog as a table to join with, where the data already are.</summary>
internal sealed class ExportCommand
{
    private const string Examples = """
        her2 export --format parquet -o her2.parquet
        duckdb -c "SELECT v.*, h.HER2_OncomineDxTargetTest, h.HER2_OncomineDxTargetTest_Therapies
                   FROM 'variants.parquet' v LEFT JOIN 'her2.parquet' h ON h.form = 'grch38'
                     AND (h.chromosome, h.position) = (v.chrom, v.pos)
                     AND (h.reference, h.alternative) = (v.ref, v.alt)"
        bq load --source_format=PARQUET her2.catalog her2.parquet
        spark.read.parquet("her2.parquet").filter("form = 'coding'")
             .join(maf, $"key" === $"HGVSc" && $"Hugo_Symbol" === "ERBB2", "right")
        her2 export --format json | head -1
        """;

    private readonly Option<ExportFormat> format = new Option<ExportFormat>("--format", "-f")
    {
        Description = ToolMessages.ExportFormatOption().ToString(),
    }.OnlyByName();

    private readonly Option<string> file = OutputOptions.File();
    private readonly ScopeOptions scope = new();

    public static Command Create() => new ExportCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("export", ToolMessages.ExportSummary())
        {
            Details = [ToolMessages.ExportDetails(), ToolMessages.ExportJoin()],
            Examples = Examples,
            ExitCodes = [(ExitCode.Success, ToolMessages.ExitSuccess()), (ExitCode.Usage, ToolMessages.ExitUsage())],
        };
        foreach (var option in scope.All.Prepend(file).Prepend(format))
        {
            command.Options.Add(option);
        }

        command.SetAction((result, cancellationToken) =>
            Task.FromResult(Run(scope.Read(result, cancellationToken), result.GetValue(format), result.GetValue(file)!)));
        return command;
    }

    private static int Run(AnswerScope scope, ExportFormat format, string path)
    {
        if (format == ExportFormat.Parquet && path == OutputOptions.StandardStream && !Console.IsOutputRedirected)
        {
            throw new UsageException(ToolMessages.ParquetOnTerminal());
        }

        using var bytes = new MemoryStream();
        Write(bytes, scope, format);
        if (path != OutputOptions.StandardStream)
        {
            OutputFile.Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            return ExitCode.Success;
        }

        using var output = Console.OpenStandardOutput();
        bytes.WriteTo(output);
        return ExitCode.Success;
    }

    private static void Write(Stream output, AnswerScope scope, ExportFormat format)
    {
        var table = KeyTable.Of(scope.Catalog, CatalogKeys.Of(scope));
        switch (format)
        {
            case ExportFormat.Json:
                JsonLinesTableWriter.Write(output, table);
                break;
            case ExportFormat.Parquet:
                ParquetTableWriter.Write(output, table);
                break;
            default:
                CsvTableWriter.Write(output, table);
                break;
        }
    }
}
