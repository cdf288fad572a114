using System.CommandLine;
using Her2Catalog.Tool.Annotating;
using Her2Catalog.Tool.Exporting;
using Her2Catalog.Tool.Files;
using Her2Catalog.Tool.Parquet;

namespace Her2Catalog.Tool.Commands;

/// <summary>In which format the catalog is exported.</summary>
internal enum ExportFormat
{
    /// <summary>RFC 4180, with a header.</summary>
    Csv,

    /// <summary>One object a line.</summary>
    Json,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary><c>her2 export</c>: the catalog as a table to join with, where the data already are.</summary>
internal static class ExportCommand
{
    private const string Description = """
        The catalog keyed by every canonical form of every name, for DuckDB, Spark or BigQuery to join
        with where the data are. A key is unique in its form: coding, coding_accession, grch37, grch38;
        protein, protein_predicted, protein_short, protein_short_prefixed; other_allele (a protein, for
        DNA that the catalog does not hold); not_in_catalog (the one row for other variants of the
        gene). Join by DNA before protein; docs/joins.md has the whole query.

        Examples:
          her2 export --format parquet -o her2.parquet
          duckdb -c "SELECT v.*, h.HER2_OncomineDxTargetTest
                     FROM 'variants.parquet' v LEFT JOIN 'her2.parquet' h ON h.form = 'grch38' AND
                       (h.chromosome, h.position, h.reference, h.alternative) = (v.chrom, v.pos, v.ref, v.alt)"
          bq load --source_format=PARQUET her2.catalog her2.parquet
          spark.read.parquet("her2.parquet").filter("form = 'coding'")
               .join(maf, $"key" === $"HGVSc" && $"Hugo_Symbol" === "ERBB2", "right")
          her2 export --format json | head -1

        A file given with -o appears whole or not at all. Exit code: 0 written, 2 usage or I/O error.
        """;

    private static readonly Option<ExportFormat> Format = new Option<ExportFormat>("--format", "-f")
    {
        Description = "csv (RFC 4180), json (one object a line) or parquet.",
    }.OnlyByName();

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Where the table goes; - for standard output.",
        DefaultValueFactory = _ => AnnotationRun.StandardStream,
    };

    public static Command Create()
    {
        var command = new Command("export", Description) { Format, Output };
        command.SetAction(result => Run(result.GetValue(Format), result.GetValue(Output)!));
        return command;
    }

    private static int Run(ExportFormat format, string path)
    {
        if (format == ExportFormat.Parquet && path == AnnotationRun.StandardStream && !Console.IsOutputRedirected)
        {
            Console.Error.WriteLine("her2: parquet is not for a terminal: name a file with -o, or send it on");
            return ExitCode.Usage;
        }

        using var bytes = new MemoryStream();
        Write(bytes, format);
        if (path != AnnotationRun.StandardStream)
        {
            OutputFile.Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            return ExitCode.Success;
        }

        using var output = Console.OpenStandardOutput();
        bytes.WriteTo(output);
        return ExitCode.Success;
    }

    private static void Write(Stream output, ExportFormat format)
    {
        var table = KeyTable.Of(CatalogKeys.All());
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
