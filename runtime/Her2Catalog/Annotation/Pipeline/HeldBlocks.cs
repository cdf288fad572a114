using Her2Catalog.Annotation.Phase;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>
/// Holds annotated blocks back until the phase of their rows is decided, which can depend on rows of later blocks. Used by one
/// worker at a time, in the order of blocks.
/// </summary>
internal sealed class HeldBlocks(PhaseWindow window)
{
    private readonly Queue<AnnotationBlock> held = new();

    // Written, but with rows that can be partners of rows to come.
    private readonly Queue<AnnotationBlock> written = new();
    private readonly Stack<AnnotationBlock> free = new();

    /// <summary>Adds the next block.</summary>
    public void Add(AnnotationBlock block)
    {
        held.Enqueue(block);
        window.Add(block.Phase);
    }

    /// <summary>Decides the rest, after the last block.</summary>
    public void Complete() => window.Complete();

    /// <summary>Takes the next block to write, if it is decided.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AnnotationBlock? block)
    {
        if (!held.TryPeek(out block) || block.Phase.Undecided > 0)
        {
            return false;
        }

        written.Enqueue(held.Dequeue());
        return true;
    }

    /// <summary>A block for other rows, after those that <see cref="TryTake"/> returned were written.</summary>
    public AnnotationBlock Reuse()
    {
        while (written.TryPeek(out var block) && block.Phase.Referenced == 0)
        {
            free.Push(written.Dequeue());
        }

        return free.TryPop(out var reused) ? reused : new AnnotationBlock();
    }
}
