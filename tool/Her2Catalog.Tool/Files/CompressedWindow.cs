namespace Her2Catalog.Tool.Files;

/// <summary>The bytes of a source that were read but not yet consumed; they can be inspected first.</summary>
internal sealed class CompressedWindow(Stream source) : IDisposable
{
    // Has room for a block of BGZF (64 KiB) and the bytes that a decompressor may have read beyond it.
    private readonly byte[] bytes = new byte[256 * 1024];
    private int start;
    private int end;

    /// <summary>The bytes that were read but not yet consumed.</summary>
    public ReadOnlySpan<byte> Unread => bytes.AsSpan(start, end - start);

    /// <summary>The number of bytes read from the source.</summary>
    public long TotalRead { get; private set; }

    /// <summary>The offset of the first byte of <see cref="Unread"/> in the source.</summary>
    public long ZeroBasedOffset => TotalRead - (end - start);

    /// <summary>Reads until a number of bytes is available. Returns false if the source ends before.</summary>
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

    /// <summary>Consumes available bytes.</summary>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, end - start);
        start += count;
    }

    /// <summary>Reads the available bytes, or directly from the source if there are none.</summary>
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
