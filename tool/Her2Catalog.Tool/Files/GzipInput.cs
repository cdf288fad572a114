using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Her2Catalog.Tool.Files;

/// <summary>
/// Reads gzip and BGZF and verifies every length and checksum. GZipStream reports neither truncated files nor trailing bytes, so
/// this class reads the members itself and uses only the deflate implementation of the framework.
/// </summary>
internal sealed class GzipInput : CompressedInput
{
    private readonly CompressedWindow window;
    private readonly string name;
    private readonly Crc32 checksum = new();
    private GzipBody body;
    private DeflateStream? deflate;
    private long memberOffset;
    private uint length;

    public GzipInput(CompressedWindow window, GzipHeader firstHeader, string name)
    {
        this.window = window;
        this.name = name;
        Compression = firstHeader.IsBgzf ? Compression.Bgzf : Compression.Gzip;
        body = Begin(firstHeader);
    }

    public override Compression Compression { get; }

    public override long CompressedBytesRead => window.TotalRead;

    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty && (deflate is not null || TryBeginNext()))
        {
            var count = Inflate(buffer);
            if (count > 0)
            {
                checksum.Append(buffer[..count]);
                length += (uint)count;
                return count;
            }

            End();
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            deflate?.Dispose();
            window.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool TryBeginNext()
    {
        if (window.TryFill(1))
        {
            memberOffset = window.ZeroBasedOffset;
            body = Begin(GzipHeader.Read(window, name));
            return true;
        }

        // The last block only marks the end.
        return Compression == Compression.Bgzf && length != 0
            ? throw CompressedFault.NoEndOfFileBlock(name, window.TotalRead)
            : false;
    }

    private GzipBody Begin(GzipHeader header)
    {
        if (Compression == Compression.Bgzf && !header.IsBgzf)
        {
            throw CompressedFault.NotBgzf(name, memberOffset);
        }

        checksum.Reset();
        length = 0;
        var begun = new GzipBody(window, Compression == Compression.Bgzf ? header.BodyLength : null);
        deflate = new DeflateStream(begun, CompressionMode.Decompress);
        return begun;
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return deflate!.Read(buffer);
        }
        catch (InvalidDataException fault)
        {
            throw CompressedFault.Damaged(name, memberOffset, fault);
        }
    }

    private void End()
    {
        deflate!.Dispose();
        deflate = null;
        Span<byte> trailer = stackalloc byte[GzipHeader.TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[sizeof(uint)..], length);
        if (!body.TryTakeTrailer(trailer))
        {
            throw body.IsTruncated ? CompressedFault.Truncated(name, window.TotalRead) : CompressedFault.Damaged(name, memberOffset);
        }
    }
}
