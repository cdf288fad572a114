using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Files;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 annotate</c>: adds the catalog's answers to the rows of a table.</summary>
internal sealed class AnnotateCommand
{
    private const string Examples = """
        her2 annotate cohort.maf -o annotated.maf
        her2 annotate calls.vcf.gz -o annotated.vcf.gz && tabix -p vcf annotated.vcf.gz
        her2 annotate table.tsv --column protein_change --gene-column gene -o annotated.tsv
        her2 annotate cohort.maf --as-of 2023-11-15 --jurisdiction Japan -o annotated.maf
        bcftools view -r chr17 calls.bcf | her2 annotate - --build GRCh38 | bgzip > annotated.vcf.gz
        """;

    private readonly Argument<string> input = new("FILE") { Description = ToolMessages.TableArgument().ToString() };
    private readonly Option<string> output = OutputOptions.File();

    private readonly Option<TableFormat> format = new Option<TableFormat>("--format", "-f")
    {
        Description = ToolMessages.TableFormatOption().ToString(),
    }.OnlyByName();

    private readonly Option<GenomeBuild> build = new Option<GenomeBuild>("--build", "-b")
    {
        Description = ToolMessages.TableBuildOption().ToString(),
    }.OnlyByName();

    private readonly Option<string?> column = new("--column", "-c")
    {
        Description = ToolMessages.ColumnOption().ToString(),
        HelpName = "NAME",
    };

    private readonly Option<string?> geneColumn = new("--gene-column", "-g")
    {
        Description = ToolMessages.GeneColumnOption().ToString(),
        HelpName = "NAME",
    };

    private readonly Option<OutputCompression> compress = new Option<OutputCompression>("--compress")
    {
        Description = ToolMessages.CompressOption().ToString(),
    }.OnlyByName();

    private readonly Option<bool> strict = new("--strict") { Description = ToolMessages.StrictOption().ToString() };
    private readonly Option<bool> replace = new("--replace") { Description = ToolMessages.ReplaceOption().ToString() };

    private readonly Option<int> threads = new("--threads", "-t")
    {
        Description = ToolMessages.ThreadsOption().ToString(),
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = ToolMessages.QuietOption().ToString() };
    private readonly ScopeOptions scope = new();

    public static Command Create() => new AnnotateCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("annotate", ToolMessages.AnnotateSummary())
        {
            Details =
            [
                ToolMessages.AnnotateColumns(),
                ToolMessages.AnnotateMatch(),
                ToolMessages.AnnotatePhase(),
                ToolMessages.AnnotateReplace(),
                ToolMessages.AnnotateProvenance(),
                ToolMessages.AnnotateReport(),
            ],
            Examples = Examples,
            ExitCodes =
            [
                (ExitCode.Success, ToolMessages.ExitSuccess()),
                (ExitCode.Usage, ToolMessages.ExitUsage()),
                (ExitCode.Interrupted, ToolMessages.ExitInterrupted()),
            ],
        };
        command.Arguments.Add(input);
        Option[] before = [output, format, build, column, geneColumn], after = [compress, replace, strict, threads, quiet];
        foreach (var option in before.Concat(scope.All).Concat(after))
        {
            command.Options.Add(option);
        }

        command.Validators.Add(Validate);
        command.SetAction(RunUnlessInterrupted);
        return command;
    }

    private void Validate(CommandResult result)
    {
        if (result.GetResult(threads) is { Tokens: [var given] } && !IsCount(given.Value))
        {
            result.AddError(ToolMessages.ThreadsMustBePositive().ToString());
        }

        if (result.GetValue(geneColumn) is not null && result.GetValue(column) is null)
        {
            result.AddError(ToolMessages.GeneColumnNeedsColumn().ToString());
        }
    }

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;

    // On a separate thread, so that Ctrl-C ends the command at once, also while it waits for input.
    private async Task<int> RunUnlessInterrupted(ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => Run(result, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            TerminalText.Error.WriteLine($"her2: {ToolMessages.Interrupted()}");
            return ExitCode.Interrupted;
        }
    }

    private Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var asked = scope.Read(result, cancellationToken);
        var options = new AnnotationOptions
        {
            Format = result.GetValue(format),
            Build = result.GetValue(build),
            Column = result.GetValue(column),
            GeneColumn = result.GetValue(geneColumn),
            AsOf = asked.AsOf,
            Therapy = asked.Therapy.IsNone ? null : asked.Therapy.Id,
            Jurisdiction = asked.Jurisdiction.IsNone ? null : asked.Jurisdiction.Id,
            ReplacesAnnotation = result.GetValue(replace),
            IsStrict = result.GetValue(strict),
            Parallelism = result.GetValue(threads),
        };
        var run = new AnnotationRun(
            asked, result.GetValue(input)!, result.GetValue(output)!, result.GetValue(compress), result.GetValue(quiet));
        return run.Run(options, cancellationToken);
    }
}
