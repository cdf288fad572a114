using System.CommandLine;
using Her2Catalog.Tool.Export;
using Her2Catalog.Tool.Files;
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
internal static class ExportCommand
{
    private const string Summary = "Export the catalog as a table to join with (csv, json, parquet).";

    private const string Details = """
        Exports the catalog keyed by every canonical form of every name, so that DuckDB, Spark or BigQuery can join with
        it where the data are. A key is unique in its form: coding, coding_accession, grch37, grch38; coding_substitution
        (every other change of one coding base); protein, protein_predicted, protein_short, protein_short_prefixed;
        not_in_catalog (the one row for other variants of the gene; null for an assay whose answer depends on the
        position or kind of the change). Join by DNA before protein: docs/joins.md contains the whole query. A row that
        matches no key has no answer until 'her2 annotate' has read it.

        Examples:
          her2 export --format parquet -o her2.parquet
          duckdb -c "SELECT v.*, h.HER2_OncomineDxTargetTest, h.HER2_OncomineDxTargetTest_Therapies
                     FROM 'variants.parquet' v LEFT JOIN 'her2.parquet' h ON h.form = 'grch38'
                       AND (h.chromosome, h.position) = (v.chrom, v.pos)
                       AND (h.reference, h.alternative) = (v.ref, v.alt)"
          bq load --source_format=PARQUET her2.catalog her2.parquet
          spark.read.parquet("her2.parquet").filter("form = 'coding'")
               .join(maf, $"key" === $"HGVSc" && $"Hugo_Symbol" === "ERBB2", "right")
          her2 export --format json | head -1

        Output written with -o is atomic. Exit code: 0 success; 2 usage or I/O error.
        """;

    private static readonly Option<ExportFormat> Format = new Option<ExportFormat>("--format", "-f")
    {
        Description = "csv (RFC 4180), json (one object per line) or parquet.",
    }.OnlyByName();

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Output file; - for standard output.",
        DefaultValueFactory = _ => AnnotationRun.StandardStream,
    };

    public static Command Create()
    {
        var scope = new ScopeOptions();
        var command = new DetailedCommand("export", Summary, Details) { Format, Output };
        foreach (var option in scope.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((result, cancellationToken) =>
            Task.FromResult(Run(scope.Read(result, cancellationToken), result.GetValue(Format), result.GetValue(Output)!)));
        return command;
    }

    private static int Run(AnswerScope scope, ExportFormat format, string path)
    {
        if (format == ExportFormat.Parquet && path == AnnotationRun.StandardStream && !Console.IsOutputRedirected)
        {
            TerminalText.Error.WriteLine("her2: parquet is not for a terminal: specify a file with -o, or redirect the output");
            return ExitCode.Usage;
        }

        using var bytes = new MemoryStream();
        Write(bytes, scope, format);
        if (path != AnnotationRun.StandardStream)
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
