using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>
/// Carries a table from one stream to another through its annotator, in blocks of whole rows: read, annotated (several at
/// once), written in order. Memory is bounded by the number of blocks and the longest row.
/// </summary>
internal sealed class AnnotationPump(Stream input, Stream output, AnnotationOptions options)
{
    private readonly Queue<Task<AnnotationBlock>> underWay = new();
    private readonly AnnotationSummary summary = new();
    private readonly BlockReader reader = new(input);

    /// <summary>Annotates the whole table.</summary>
    /// <exception cref="AnnotationException">What the table is cannot be told; or, where that is asked for, a row is at fault.</exception>
    public async Task<AnnotationSummary> Run<TCatalog>(CancellationToken cancellationToken)
        where TCatalog : ICatalogData
    {
        try
        {
            var annotator = await reader.ReadHead((text, isWhole) => TableAnnotator.Create<TCatalog>(text, isWhole, options), cancellationToken).ConfigureAwait(false);
            await output.WriteAsync(annotator.Head, cancellationToken).ConfigureAwait(false);
            summary.Add(annotator.BeginSummary());
            while (await reader.ReadRows(annotator, cancellationToken).ConfigureAwait(false) is { } block)
            {
                await Annotate(annotator, block, cancellationToken).ConfigureAwait(false);
            }

            while (underWay.Count > 0)
            {
                await WriteOldest(cancellationToken).ConfigureAwait(false);
            }

            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            return summary;
        }
        finally
        {
            // Nothing is left at work behind the caller's back, however this ends.
            await Task.WhenAll((IEnumerable<Task>)underWay).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async ValueTask Annotate(TableAnnotator annotator, AnnotationBlock block, CancellationToken cancellationToken)
    {
        if (options.Parallelism <= 1)
        {
            await Write(block.IsRows ? block.Annotate(annotator) : block, cancellationToken).ConfigureAwait(false);
            return;
        }

        underWay.Enqueue(block.IsRows ? Task.Run(() => block.Annotate(annotator), cancellationToken) : Task.FromResult(block));
        if (underWay.Count > options.Parallelism)
        {
            await WriteOldest(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask WriteOldest(CancellationToken cancellationToken) =>
        await Write(await underWay.Dequeue().ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

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
        reader.Return(block);
    }
}
