using System.CommandLine;
using System.Globalization;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Annotating;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 annotate</c>: what the catalog says, put to the rows of a table.</summary>
internal static class AnnotateCommand
{
    private const string Description = """
        Puts to the rows of a MAF, VCF, TSV or CSV what the catalog says of their variants:
        HER2_Variant, HER2_Match, and a column (in VCF an INFO field) for each assay with the use of its
        result. DNA counts before protein: HER2_Match tells Allele and OtherAllele (by DNA) from
        Protein. A row that contradicts the reference or itself gets no answer. Every other byte comes
        out as it went in. Plain, gzip and bgzip are told by their first bytes.

        Examples:
          her2 annotate cohort.maf -o annotated.maf
          her2 annotate calls.vcf.gz -o annotated.vcf.gz && tabix -p vcf annotated.vcf.gz
          her2 annotate table.tsv --column protein_change --gene-column gene -o annotated.tsv
          bcftools view -r chr17 calls.bcf | her2 annotate - --build GRCh38 | bgzip > annotated.vcf.gz

        Exit code: 0 all well, 2 usage, unreadable input or I/O error; 130 interrupted. Rows at fault
        are told on standard error, and are an error with --strict only. A file given with -o appears
        whole or not at all.
        """;

    private static readonly Argument<string> Input = new("FILE") { Description = "The table; - for standard input." };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Where the annotated table goes; - for standard output.",
        DefaultValueFactory = _ => AnnotationRun.StandardStream,
    };

    private static readonly Option<TableFormat> Format = new Option<TableFormat>("--format", "-f")
    {
        Description = "The kind of table, where its first lines do not tell.",
    }.OnlyByName();

    private static readonly Option<GenomeBuild> Build = new Option<GenomeBuild>("--build", "-b")
    {
        Description = "The genome build of positions, where the table does not say. A VCF that says another is refused; a MAF row that does gets no answer.",
    }.OnlyByName();

    private static readonly Option<string?> Column = new("--column", "-c") { Description = "For TSV and CSV: the column that holds names of variants, in any spelling. Without --gene-column every name that says no gene is taken for one of this gene." };

    private static readonly Option<string?> GeneColumn = new("--gene-column", "-g") { Description = "For TSV and CSV: the column that holds gene symbols; rows of other genes are left alone." };

    private static readonly Option<OutputCompression> Compress = new Option<OutputCompression>("--compress")
    {
        Description = "How the output is compressed. auto: bgzip where its name ends in .gz or .bgz, otherwise not at all.",
    }.OnlyByName();

    private static readonly Option<bool> Strict = new("--strict") { Description = "Take a row that is malformed, cannot be read, or contradicts the reference or itself, for an error." };

    private static readonly Option<int> Threads = new("--threads", "-t")
    {
        Description = "How many threads annotate and compress.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress and no summary; rows at fault are still told." };

    public static Command Create()
    {
        var command = new Command("annotate", Description) { Input, Output, Format, Build, Column, GeneColumn, Compress, Strict, Threads, Quiet };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Threads) is { Tokens: [var threads] } && !(int.TryParse(threads.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("--threads takes a number from 1 on");
            }

            if (result.GetValue(GeneColumn) is not null && result.GetValue(Column) is null)
            {
                result.AddError("--gene-column goes with --column");
            }
        });

        command.SetAction(RunUnlessInterrupted);
        return command;
    }

    // On a thread of its own, so that Ctrl-C ends the command at once, also while it waits for input.
    private static async Task<int> RunUnlessInterrupted(ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => Run(result, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("her2: interrupted; no file was written");
            return ExitCode.Interrupted;
        }
    }

    private static Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var options = new AnnotationOptions
        {
            Format = result.GetValue(Format),
            Build = result.GetValue(Build),
            Column = result.GetValue(Column),
            GeneColumn = result.GetValue(GeneColumn),
            IsStrict = result.GetValue(Strict),
            Parallelism = result.GetValue(Threads),
        };
        var run = new AnnotationRun(result.GetValue(Input)!, result.GetValue(Output)!, result.GetValue(Compress), result.GetValue(Quiet));
        return run.Run(options, cancellationToken);
    }
}
