namespace Her2Catalog.Tool.Files;

/// <summary>The bytes of a source that were read and not yet used up: looked at before they are taken.</summary>
internal sealed class CompressedWindow(Stream source) : IDisposable
{
    // Holds a block of BGZF (64 KiB) and what a decompressor may have taken beyond it.
    private readonly byte[] bytes = new byte[256 * 1024];
    private int start;
    private int end;

    /// <summary>What was read and not yet taken.</summary>
    public ReadOnlySpan<byte> Unread => bytes.AsSpan(start, end - start);

    /// <summary>Bytes read from the source.</summary>
    public long TotalRead { get; private set; }

    /// <summary>The offset of the first byte of <see cref="Unread"/> in the source.</summary>
    public long ZeroBasedOffset => TotalRead - (end - start);

    /// <summary>Reads until as many bytes are there. False where the source ends before.</summary>
    public bool TryFill(int count)
    {
        if (end - start >= count)
        {
            return true;
        }

        Unread.CopyTo(bytes);
        (start, end) = (0, end - start);
        while (end < count)
        {
            var read = Read(bytes.AsSpan(end));
            if (read == 0)
            {
                return false;
            }

            end += read;
        }

        return true;
    }

    /// <summary>Takes bytes that are there.</summary>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, end - start);
        start += count;
    }

    /// <summary>Takes what is there, or else straight from the source.</summary>
    public int Take(Span<byte> buffer)
    {
        if (start == end)
        {
            return Read(buffer);
        }

        var count = Math.Min(buffer.Length, end - start);
        Unread[..count].CopyTo(buffer);
        Advance(count);
        return count;
    }

    public void Dispose() => source.Dispose();

    private int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        TotalRead += read;
        return read;
    }
}
