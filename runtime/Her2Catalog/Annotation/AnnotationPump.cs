using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>
/// Carries a table from one stream to another through its annotator, in blocks of whole rows. Several workers do the same:
/// each reads a block when it is its turn, annotates it, and writes it when the one before is written. So a block stays with
/// one processor, and memory is bounded by the number of workers and the longest row.
/// </summary>
internal sealed class AnnotationPump(Stream input, Stream output, AnnotationOptions options)
{
    // More than these only wait for each other.
    private static readonly int MostWorkers = 4 * Environment.ProcessorCount;

    private readonly AnnotationSummary summary = new();
    private readonly BlockReader reader = new(input);

    // Done when the block that was read last is written, or when it never will be; for who has the turn to read.
    private Task lastWritten = Task.CompletedTask;
    private volatile bool hasFailed;

    /// <summary>Annotates the whole table.</summary>
    /// <exception cref="AnnotationException">What the table is cannot be told; or, where that is asked for, a row is at fault.</exception>
    public async Task<AnnotationSummary> Run<TCatalog>(CancellationToken cancellationToken)
        where TCatalog : ICatalogData
    {
        var annotator = await reader.ReadHead((text, isWhole) => TableAnnotator.Create<TCatalog>(text, isWhole, options), cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(annotator.Head, cancellationToken).ConfigureAwait(false);
        summary.Add(annotator.BeginSummary());
        using var turn = new SemaphoreSlim(1);
        if (options.Parallelism <= 1)
        {
            await Work(annotator, turn, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            // All have ended when this does, however it ends: nothing is left at work behind the caller's back.
            await Task.WhenAll(Enumerable.Range(0, Math.Min(options.Parallelism, MostWorkers)).Select(_ => Task.Run(() => Work(annotator, turn, cancellationToken), cancellationToken))).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return summary;
    }

    private async Task Work(TableAnnotator annotator, SemaphoreSlim turn, CancellationToken cancellationToken)
    {
        var block = new AnnotationBlock();
        while (true)
        {
            // Whoever waits goes on by itself, and not inside the worker that it waited for.
            var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            try
            {
                if (await Read(block, annotator, written.Task, turn, cancellationToken).ConfigureAwait(false) is not { } before)
                {
                    return;
                }

                block.Annotate(annotator);
                await before.ConfigureAwait(false);
                if (hasFailed)
                {
                    // Nothing may follow what was not written; the worker that failed says why.
                    return;
                }

                await Write(block, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                hasFailed = true;
                throw;
            }
            finally
            {
                written.SetResult();
            }
        }
    }

    // Gives what has to be done before the block is written; null where there is no more.
    private async ValueTask<Task?> Read(AnnotationBlock block, TableAnnotator annotator, Task written, SemaphoreSlim turn, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (hasFailed || !await reader.TryReadRows(block, annotator, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }

            var before = lastWritten;
            lastWritten = written;
            return before;
        }
        catch
        {
            // Told before the turn is given on: what stands behind a stretch that could not be read is not read.
            hasFailed = true;
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    private async ValueTask Write(AnnotationBlock block, CancellationToken cancellationToken)
    {
        summary.Add(block.Summary);
        if (block.EndsTable)
        {
            throw new AnnotationException(summary.Lines, $"a row of more than {AnnotationOptions.LongestRow} bytes; is a quote not closed?");
        }

        if (options.IsStrict && summary.Problems is [var problem, ..])
        {
            throw new AnnotationException(problem.LineNumber, problem.Explanation);
        }

        await output.WriteAsync(block.Output, cancellationToken).ConfigureAwait(false);
    }
}
