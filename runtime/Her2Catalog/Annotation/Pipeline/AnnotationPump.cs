using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>
/// Copies a table from one stream to another through its annotator, in blocks of complete rows. Each worker reads a block when it is
/// its turn, annotates it, and writes it after the previous block, so that a block stays on one processor. Memory is bounded by the
/// number of workers, the longest row, and the maximum distance of rows that are one change.
/// </summary>
internal sealed class AnnotationPump(Stream input, Stream output, AnnotationOptions options)
{
    // More workers would only wait for each other.
    private static readonly int MaxWorkers = 4 * Environment.ProcessorCount;

    private readonly AnnotationSummary summary = new();
    private readonly BlockReader reader = new(input);

    // Guarded by the turn to write.
    private PendingBlocks pending = null!;

    // Completes when the block that was read last is written, or when it never will be. Guarded by the turn to read.
    private Task lastWritten = Task.CompletedTask;
    private volatile bool hasFailed;

    /// <summary>Annotates the whole table.</summary>
    /// <exception cref="AnnotationException">
    /// The table format cannot be determined, or a row is at fault and the options are strict.
    /// </exception>
    public async Task<AnnotationSummary> Run(AnnotatorFactory create, CancellationToken cancellationToken)
    {
        var annotator = await reader.ReadHead(create, cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(annotator.Head, cancellationToken).ConfigureAwait(false);
        summary.Add(annotator.BeginSummary());
        pending = annotator.CreatePendingBlocks();
        using var turn = new SemaphoreSlim(1);
        if (options.Parallelism <= 1)
        {
            await Work(annotator, turn, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            // Completes after all workers have ended, also after an exception.
            var workers = Enumerable.Range(0, Math.Min(options.Parallelism, MaxWorkers))
                .Select(_ => Task.Run(() => Work(annotator, turn, cancellationToken), cancellationToken));
            await Task.WhenAll(workers).ConfigureAwait(false);
        }

        pending.Complete();
        await WriteDecided(cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return summary;
    }

    private async Task Work(TableAnnotator annotator, SemaphoreSlim turn, CancellationToken cancellationToken)
    {
        var block = new AnnotationBlock();
        while (true)
        {
            // The waiting worker continues on its own thread, not on that of the worker it waited for.
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
                    // Nothing may follow a block that was not written. The worker that failed throws.
                    return;
                }

                pending.Add(block);
                await WriteDecided(cancellationToken).ConfigureAwait(false);
                block = pending.Reuse();
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

    // Returns what must complete before the block is written; null at the end.
    private async ValueTask<Task?> Read(
        AnnotationBlock block,
        TableAnnotator annotator,
        Task written,
        SemaphoreSlim turn,
        CancellationToken cancellationToken)
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
            // Set before the turn is released, so that nothing after a failed read is read.
            hasFailed = true;
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    private async ValueTask WriteDecided(CancellationToken cancellationToken)
    {
        while (pending.TryTake(out var block))
        {
            await Write(block, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask Write(AnnotationBlock block, CancellationToken cancellationToken)
    {
        if (block.Rejection is { } rejection)
        {
            throw new AnnotationException(summary.Lines + rejection.LineNumber, rejection.ExplanationMessage);
        }

        summary.Add(block.Summary);
        if (block.EndsTable)
        {
            throw new AnnotationException(summary.Lines, RuntimeMessages.LongRowWithQuote(AnnotationOptions.MaxRowLength));
        }

        if (options.IsStrict && summary.Problems is [var problem, ..])
        {
            throw new AnnotationException(problem.LineNumber, problem.ExplanationMessage);
        }

        foreach (var part in block.Parts())
        {
            await output.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        }
    }
}
