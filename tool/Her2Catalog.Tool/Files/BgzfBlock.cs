using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Her2Catalog.Tool.Files;

/// <summary>A block of BGZF. It is filled, compressed, written, and filled again.</summary>
internal sealed class BgzfBlock
{
    // The same as bgzip: even incompressible data then fit into a block, whose limit is 64 KiB.
    private const int Capacity = 65_280;
    private const int MaximumLength = 65_536;

    private readonly byte[] plain = new byte[Capacity];
    private readonly byte[] block = new byte[MaximumLength];
    private readonly Action compress;
    private Task compressed = Task.CompletedTask;
    private int plainLength;
    private int blockLength;

    public BgzfBlock()
    {
        Header.CopyTo(block);
        compress = Compress;
    }

    /// <summary>The empty block that ends a file (SAM specification, section 4.1.2).</summary>
    public static ReadOnlySpan<byte> EndOfFile =>
    [
        0x1F, 0x8B, 8, 4, 0, 0, 0, 0, 0, 0xFF, 6, 0, (byte)'B', (byte)'C', 2, 0, 0x1B, 0,
        3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    public bool IsEmpty => plainLength == 0;

    public bool IsFull => plainLength == Capacity;

    // Flag 4: an extra field follows, 6 bytes long, with the subfield BC of 2 bytes: the length of the block minus one.
    private static ReadOnlySpan<byte> Header => [0x1F, 0x8B, 8, 4, 0, 0, 0, 0, 0, 0xFF, 6, 0, (byte)'B', (byte)'C', 2, 0, 0, 0];

    /// <summary>Copies as many bytes as fit, and returns their number.</summary>
    public int Append(ReadOnlySpan<byte> bytes)
    {
        var count = Math.Min(bytes.Length, Capacity - plainLength);
        bytes[..count].CopyTo(plain.AsSpan(plainLength));
        plainLength += count;
        return count;
    }

    /// <summary>Compresses the content, at once or on another thread.</summary>
    public void Start(bool onAnotherThread)
    {
        if (onAnotherThread)
        {
            compressed = Task.Run(compress);
        }
        else
        {
            Compress();
        }
    }

    /// <summary>Writes the block as soon as it is compressed, and empties it.</summary>
    public void WriteTo(Stream output)
    {
        compressed.GetAwaiter().GetResult();
        output.Write(block, 0, blockLength);
        plainLength = 0;
    }

    private void Compress()
    {
        var body = new MemoryStream(block, Header.Length, MaximumLength - Header.Length - GzipHeader.TrailerLength);
        using (var deflate = new DeflateStream(body, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(plain, 0, plainLength);
        }

        var bodyLength = (int)body.Position;
        blockLength = Header.Length + bodyLength + GzipHeader.TrailerLength;
        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(Header.Length - sizeof(ushort)), (ushort)(blockLength - 1));
        var trailer = block.AsSpan(Header.Length + bodyLength);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, Crc32.HashToUInt32(plain.AsSpan(0, plainLength)));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[sizeof(uint)..], (uint)plainLength);
    }
}
