namespace Her2Catalog.Tool.Files;

/// <summary>The deflated bytes of one member, which a DeflateStream reads, and the trailer after them.</summary>
/// <param name="length">The number of bytes; null if the member does not state it.</param>
internal sealed class GzipBody(CompressedWindow window, int? length) : SequentialStream
{
    private readonly bool saysItsLength = length.HasValue;
    private int remaining = length ?? int.MaxValue;
    private int given;

    public override bool CanRead => true;

    /// <summary>True if the source ended before the deflated bytes did.</summary>
    public bool IsTruncated { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        TakeGiven();
        var wanted = Math.Min(buffer.Length, remaining);
        if (wanted == 0)
        {
            return 0;
        }

        IsTruncated = !window.TryFill(1);
        given = Math.Min(wanted, window.Unread.Length);
        window.Unread[..given].CopyTo(buffer);
        return given;
    }

    /// <summary>Consumes the trailer if it is the expected one: checksum and length of the decompressed bytes.</summary>
    public bool TryTakeTrailer(ReadOnlySpan<byte> expected)
    {
        if (!saysItsLength)
        {
            return TryFindTrailer(expected);
        }

        TakeGiven();
        IsTruncated = !window.TryFill(remaining + expected.Length);
        if (IsTruncated || !window.Unread[remaining..].StartsWith(expected))
        {
            return false;
        }

        window.Advance(remaining + expected.Length);
        return true;
    }

    // DeflateStream reads whole buffers and does not report where in the last one the data ended. Checksum and length of the
    // decompressed bytes show it. Those of empty data are all zeros, so the bytes that follow are checked, too.
    private bool TryFindTrailer(ReadOnlySpan<byte> expected)
    {
        window.TryFill(given + expected.Length + 2);
        var first = -1;
        for (var at = 0; at <= given && at + expected.Length <= window.Unread.Length; at++)
        {
            var candidate = window.Unread[at..];
            if (!candidate.StartsWith(expected))
            {
                continue;
            }

            first = first < 0 ? at : first;
            if (candidate[expected.Length..] is [] or [0x1F] or [0x1F, 0x8B, ..])
            {
                first = at;
                break;
            }
        }

        window.Advance(first < 0 ? 0 : first + expected.Length);
        return first >= 0;
    }

    private void TakeGiven()
    {
        window.Advance(given);
        remaining -= saysItsLength ? given : 0;
        given = 0;
    }
}
