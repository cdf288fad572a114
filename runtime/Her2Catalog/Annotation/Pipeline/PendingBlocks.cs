using Her2Catalog.Annotation.Phase;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>
/// Queues annotated blocks until the phase of their rows is decided, which can depend on rows of later blocks. Used by one
/// worker at a time, in the order of blocks.
/// </summary>
internal sealed class PendingBlocks(PhaseWindow window)
{
    private readonly Queue<AnnotationBlock> pending = new();

    // Written, but with rows that can be partners of later rows.
    private readonly Queue<AnnotationBlock> written = new();
    private readonly Stack<AnnotationBlock> free = new();

    /// <summary>Adds the next block.</summary>
    public void Add(AnnotationBlock block)
    {
        pending.Enqueue(block);
        window.Add(block.Phase);
    }

    /// <summary>Decides the remaining rows, after the last block.</summary>
    public void Complete() => window.Complete();

    /// <summary>Takes the next block, if it is decided.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AnnotationBlock? block)
    {
        if (!pending.TryPeek(out block) || block.Phase.Undecided > 0)
        {
            return false;
        }

        written.Enqueue(pending.Dequeue());
        return true;
    }

    /// <summary>Returns a block for other rows. Blocks that <see cref="TryTake"/> returned must have been written.</summary>
    public AnnotationBlock Reuse()
    {
        while (written.TryPeek(out var block) && block.Phase.Referenced == 0)
        {
            free.Push(written.Dequeue());
        }

        return free.TryPop(out var reused) ? reused : new AnnotationBlock();
    }
}
