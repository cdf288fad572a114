using System.IO.Compression;
using Her2Catalog.Annotation;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Annotating;

/// <summary>One table from file to file: opened, annotated, compressed, put in place, told of.</summary>
/// <param name="inputPath">A file, or <see cref="StandardStream"/>.</param>
/// <param name="outputPath">Likewise.</param>
/// <param name="compression">Of the output.</param>
/// <param name="isQuiet">True for neither progress nor summary.</param>
internal sealed class AnnotationRun(string inputPath, string outputPath, OutputCompression compression, bool isQuiet)
{
    /// <summary>Stands for standard input or output.</summary>
    public const string StandardStream = "-";

    /// <summary>Runs it; a table that cannot be read is told in one line on standard error.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="IOException">A file cannot be read or written; it is named.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted; its output is as it was.</exception>
    public async Task<int> Run(AnnotationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var summary = await Annotate(options, cancellationToken);
            RunReport.Write(Console.Error, InputName, summary, isQuiet);
            return ExitCode.Success;
        }
        catch (AnnotationException fault)
        {
            Console.Error.WriteLine($"her2: {InputName}:{fault.LineNumber}: {fault.Message}");
            return ExitCode.Usage;
        }
    }

    private string InputName => inputPath == StandardStream ? "standard input" : inputPath;

    private async Task<AnnotationSummary> Annotate(AnnotationOptions options, CancellationToken cancellationToken)
    {
        using var source = inputPath == StandardStream ? SynchronousStream.StandardInput() : SynchronousStream.OpenRead(inputPath);
        using var input = CompressedInput.Open(source, InputName);
        if (outputPath == StandardStream)
        {
            using var standard = SynchronousStream.StandardOutput();
            return await Annotate(input, standard, options, cancellationToken);
        }

        using var file = OutputFile.Create(outputPath);

        // A draft does not stay behind where the read that an interrupt ends never returns.
        using var interrupt = cancellationToken.Register(file.Dispose);
        var summary = await Annotate(input, file.Content, options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        file.Commit();
        return summary;
    }

    private async Task<AnnotationSummary> Annotate(CompressedInput input, Stream output, AnnotationOptions options, CancellationToken cancellationToken)
    {
        using var progress = isQuiet || inputPath == StandardStream ? null : ProgressBar.Start(Console.Error, new FileInfo(inputPath).Length, () => input.CompressedBytesRead);
        switch (compression == OutputCompression.Auto ? ByName() : compression)
        {
            case OutputCompression.Bgzip:
                using (var bgzip = new BgzfWriteStream(output, options.Parallelism))
                {
                    var summary = await Her2.AnnotateAsync(input, bgzip, options, cancellationToken);
                    bgzip.Complete();
                    return summary;
                }

            case OutputCompression.Gzip:
                using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
                {
                    return await Her2.AnnotateAsync(input, gzip, options, cancellationToken);
                }

            default:
                return await Her2.AnnotateAsync(input, output, options, cancellationToken);
        }
    }

    private OutputCompression ByName() =>
        outputPath.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || outputPath.EndsWith(".bgz", StringComparison.OrdinalIgnoreCase)
            ? OutputCompression.Bgzip
            : OutputCompression.None;
}
