namespace Her2Catalog.Tool.Files;

/// <summary>
/// Compresses into BGZF, gzip in blocks (SAM specification, section 4.1), as bgzip does: tabix can index it, and every gzip
/// reads it. Only <see cref="Complete"/> writes the end-of-file block, so readers report the output of a failed run as truncated.
/// </summary>
internal sealed class BgzfWriteStream : SequentialStream
{
    private readonly Stream output;
    private readonly bool isParallel;
    private readonly Queue<BgzfBlock> started = new();
    private readonly Queue<BgzfBlock> free = new();
    private BgzfBlock filling = new();

    /// <summary>Creates a stream that compresses into another one, which stays open.</summary>
    /// <param name="degreeOfParallelism">
    /// The number of blocks that are compressed while the next one is filled; 1 compresses on the calling thread.
    /// </param>
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

    /// <summary>Writes the remaining bytes and the end-of-file block.</summary>
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

    // Blocks are written in the order in which they were filled.
    private BgzfBlock WriteOldest()
    {
        var oldest = started.Dequeue();
        oldest.WriteTo(output);
        return oldest;
    }
}
