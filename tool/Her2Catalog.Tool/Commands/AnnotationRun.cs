using System.IO.Compression;
using Her2Catalog.Annotation;
using Her2Catalog.Tool.Files;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>Annotates one table from file to file: opens, annotates, compresses, commits and reports.</summary>
/// <param name="scope">The catalog to ask.</param>
/// <param name="inputPath">A file, or <see cref="OutputOptions.StandardStream"/>.</param>
/// <param name="outputPath">A file, or <see cref="OutputOptions.StandardStream"/>.</param>
/// <param name="compression">Of the output.</param>
/// <param name="isQuiet">True for no progress bar and no summary.</param>
internal sealed class AnnotationRun(AnswerScope scope, string inputPath, string outputPath, OutputCompression compression, bool isQuiet)
{
    /// <summary>Annotates the table; one that cannot be read is reported in one line on standard error.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="IOException">A file cannot be read or written; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted; the output file is unchanged.</exception>
    public async Task<int> Run(AnnotationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var summary = await Annotate(options, cancellationToken);
            RunReport.Write(TerminalText.Error, InputName, scope, summary, isQuiet);
            return ExitCode.Success;
        }
        catch (AnnotationException fault)
        {
            TerminalText.Error.WriteLine($"her2: {ToolMessages.RowProblem(InputName, fault.LineNumber, fault.Message)}");
            return ExitCode.Usage;
        }
    }

    private string InputName => inputPath == OutputOptions.StandardStream ? ToolMessages.StandardInput().ToString() : inputPath;

    private async Task<AnnotationSummary> Annotate(AnnotationOptions options, CancellationToken cancellationToken)
    {
        using var source = inputPath == OutputOptions.StandardStream
            ? SynchronousStream.StandardInput()
            : SynchronousStream.OpenRead(inputPath);
        using var input = CompressedInput.Open(source, InputName);
        if (outputPath == OutputOptions.StandardStream)
        {
            using var standard = SynchronousStream.StandardOutput();
            return await Annotate(input, standard, options, cancellationToken);
        }

        using var file = OutputFile.Create(outputPath);

        // Removes the draft even if the read that an interrupt ends never returns.
        using var interrupt = cancellationToken.Register(file.Dispose);
        var summary = await Annotate(input, file.Content, options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        file.Commit();
        return summary;
    }

    private async Task<AnnotationSummary> Annotate(
        CompressedInput input, Stream output, AnnotationOptions options, CancellationToken cancellationToken)
    {
        using var progress = isQuiet || inputPath == OutputOptions.StandardStream
            ? null
            : ProgressBar.Start(Console.Error, new FileInfo(inputPath).Length, () => input.CompressedBytesRead);
        switch (compression == OutputCompression.Auto ? ByName() : compression)
        {
            case OutputCompression.Bgzip:
                using (var bgzip = new BgzfWriteStream(output, options.Parallelism))
                {
                    var summary = await scope.Catalog.AnnotateAsync(input, bgzip, options, cancellationToken);
                    bgzip.Complete();
                    return summary;
                }

            case OutputCompression.Gzip:
                using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
                {
                    return await scope.Catalog.AnnotateAsync(input, gzip, options, cancellationToken);
                }

            default:
                return await scope.Catalog.AnnotateAsync(input, output, options, cancellationToken);
        }
    }

    private OutputCompression ByName() =>
        outputPath.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || outputPath.EndsWith(".bgz", StringComparison.OrdinalIgnoreCase)
            ? OutputCompression.Bgzip
            : OutputCompression.None;
}
