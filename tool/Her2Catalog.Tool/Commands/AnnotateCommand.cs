using System.CommandLine;
using System.Globalization;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Files;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 annotate</c>: adds the catalog's answers to the rows of a table.</summary>
internal static class AnnotateCommand
{
    private const string Summary = "Annotate a MAF, VCF, TSV or CSV with the catalog's answers.";

    private const string Details = """
        Adds columns (in a VCF, INFO fields) to a MAF, VCF, TSV or CSV: HER2_Variant, HER2_Match and, for each assay,
        the use of its result and HER2_<Assay>_Therapies, the therapies and jurisdictions of that use. DNA takes
        precedence over protein: HER2_Match distinguishes Allele and OtherAllele (by DNA) from Protein. A row that
        contradicts the reference or itself gets no answer, and so does a row that states another transcript or protein in
        any column (Transcript_ID, Feature, RefSeq, ENSP, ...) without a position on the genome. Rows of a sample that
        change one codon are one change (HER2_Phase, HER2_Combined): in cis they get the answer of the combination; if
        their phase is unknown, they get none and are reported. In a VCF whose samples have different answers, INFO has
        none, and FORMAT has that of each sample. In a MAF, Tumor_Sample_Barcode (or Sample_ID, Sample, ...) names the
        sample; rows of a TSV or CSV are unrelated. All other bytes are copied unchanged. Plain, gzip and bgzip
        input is detected by its first bytes. The columns have the name of the catalog as their prefix. A table that
        already has such a column or field, in any case and on any chromosome, is rejected, or annotated anew with --replace.

        The output states catalog, edition, digest, version and options: in a VCF as the header line ##HER2_Catalog, in a
        MAF as the comment line #HER2_Catalog, in a TSV or CSV as the last column, HER2_Catalog, of rows with an answer.

        Examples:
          her2 annotate cohort.maf -o annotated.maf
          her2 annotate calls.vcf.gz -o annotated.vcf.gz && tabix -p vcf annotated.vcf.gz
          her2 annotate table.tsv --column protein_change --gene-column gene -o annotated.tsv
          her2 annotate cohort.maf --as-of 2023-11-15 --jurisdiction Japan -o annotated.maf
          bcftools view -r chr17 calls.bcf | her2 annotate - --build GRCh38 | bgzip > annotated.vcf.gz

        Exit code: 0 success; 2 usage, unreadable input or I/O error; 130 interrupted. Rows at fault are reported on
        standard error and are errors with --strict only. Output written with -o is atomic.
        """;

    private static readonly Argument<string> Input = new("FILE") { Description = "The table; - for standard input." };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Output file; - for standard output.",
        DefaultValueFactory = _ => AnnotationRun.StandardStream,
    };

    private static readonly Option<TableFormat> Format = new Option<TableFormat>("--format", "-f")
    {
        Description = "The format of the table, if it cannot be detected.",
    }.OnlyByName();

    private static readonly Option<GenomeBuild> Build = new Option<GenomeBuild>("--build", "-b")
    {
        Description =
            "The genome build of positions, if the table does not state it. A VCF that states another build is rejected; a MAF " +
            "row that does gets no answer.",
    }.OnlyByName();

    private static readonly Option<string?> Column = new("--column", "-c")
    {
        Description =
            "For TSV and CSV: the column that contains variant names, in any spelling. Without --gene-column, names that state " +
            "no gene are looked up in the catalog's gene.",
    };

    private static readonly Option<string?> GeneColumn = new("--gene-column", "-g")
    {
        Description =
            "For TSV and CSV: the column that contains gene symbols, numbers of NCBI Gene, or identifiers of Ensembl or HGNC; rows " +
            "of other genes get no answer.",
    };

    private static readonly Option<OutputCompression> Compress = new Option<OutputCompression>("--compress")
    {
        Description = "How the output is compressed. auto: bgzip if its name ends in .gz or .bgz, otherwise none.",
    }.OnlyByName();

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description =
            "Stop at a row that is malformed, cannot be read, contradicts the reference or itself, is on another transcript, or " +
            "whose phase is unknown.",
    };

    private static readonly Option<bool> Replace = new("--replace")
    {
        Description =
            "Replace an earlier annotation: columns, INFO and FORMAT fields and header lines with the catalog's prefix (HER2_...). " +
            "Without it, a table that contains one is rejected.",
    };

    private static readonly Option<int> Threads = new("--threads", "-t")
    {
        Description = "Number of threads that annotate and compress.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "No progress bar and no summary; rows at fault are still reported.",
    };

    private static readonly ScopeOptions Scope = new();

    public static Command Create()
    {
        var command = new DetailedCommand("annotate", Summary, Details) { Input, Output, Format, Build, Column, GeneColumn };
        foreach (var option in Scope.All.Concat([Compress, Replace, Strict, Threads, Quiet]))
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(Threads) is { Tokens: [var threads] } && !(int.TryParse(threads.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("--threads takes a number of at least 1");
            }

            if (result.GetValue(GeneColumn) is not null && result.GetValue(Column) is null)
            {
                result.AddError("--gene-column requires --column");
            }
        });

        command.SetAction(RunUnlessInterrupted);
        return command;
    }

    // On a separate thread, so that Ctrl-C ends the command at once, also while it waits for input.
    private static async Task<int> RunUnlessInterrupted(ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => Run(result, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            TerminalText.Error.WriteLine("her2: interrupted; no file was written");
            return ExitCode.Interrupted;
        }
    }

    private static Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var scope = Scope.Read(result, cancellationToken);
        var options = new AnnotationOptions
        {
            Format = result.GetValue(Format),
            Build = result.GetValue(Build),
            Column = result.GetValue(Column),
            GeneColumn = result.GetValue(GeneColumn),
            AsOf = scope.AsOf,
            Therapy = scope.Therapy.IsNone ? null : scope.Therapy.Id,
            Jurisdiction = scope.Jurisdiction.IsNone ? null : scope.Jurisdiction.Id,
            ReplacesAnnotation = result.GetValue(Replace),
            IsStrict = result.GetValue(Strict),
            Parallelism = result.GetValue(Threads),
        };
        var run = new AnnotationRun(scope, result.GetValue(Input)!, result.GetValue(Output)!, result.GetValue(Compress), result.GetValue(Quiet));
        return run.Run(options, cancellationToken);
    }
}
