namespace Her2Catalog.Tool.Files;

/// <summary>
/// Compresses into BGZF, gzip in blocks (SAM specification, section 4.1), as bgzip does: tabix can index it, and every gzip
/// reads it. Only <see cref="Complete"/> writes the block that says that nothing is missing, so that what a failed run has
/// written is reported as truncated by its readers.
/// </summary>
internal sealed class BgzfWriteStream : SequentialStream
{
    private readonly Stream output;
    private readonly bool isParallel;
    private readonly Queue<BgzfBlock> started = new();
    private readonly Queue<BgzfBlock> free = new();
    private BgzfBlock filling = new();

    /// <summary>Compresses onto a stream, which stays open.</summary>
    /// <param name="degreeOfParallelism">How many blocks are compressed at a time, while the next is filled; 1: none beside the thread that writes.</param>
    public BgzfWriteStream(Stream output, int degreeOfParallelism)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        this.output = output;
        isParallel = degreeOfParallelism > 1;
        for (var i = 0; isParallel && i < degreeOfParallelism; i++)
        {
            free.Enqueue(new BgzfBlock());
        }
    }

    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            buffer = buffer[filling.Append(buffer)..];
            if (filling.IsFull)
            {
                StartFilled();
            }
        }
    }

    /// <summary>Writes what is left, and the block that ends the file.</summary>
    public void Complete()
    {
        if (!filling.IsEmpty)
        {
            StartFilled();
        }

        while (started.Count > 0)
        {
            WriteOldest();
        }

        output.Write(BgzfBlock.EndOfFile);
        output.Flush();
    }

    private void StartFilled()
    {
        filling.Start(isParallel);
        started.Enqueue(filling);
        filling = free.TryDequeue(out var next) ? next : WriteOldest();
    }

    // Blocks are written in the order in which they were filled, whichever is compressed first.
    private BgzfBlock WriteOldest()
    {
        var oldest = started.Dequeue();
        oldest.WriteTo(output);
        return oldest;
    }
}
