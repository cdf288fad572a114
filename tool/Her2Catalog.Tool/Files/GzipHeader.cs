using System.Buffers.Binary;

namespace Her2Catalog.Tool.Files;

/// <summary>The header of a gzip member (RFC 1952, section 2.3).</summary>
/// <param name="BlockLength">Length of the whole member if it is a block of BGZF, otherwise 0.</param>
/// <param name="BodyLength">Length of the deflated bytes of a block of BGZF.</param>
internal readonly record struct GzipHeader(int BlockLength, int BodyLength)
{
    /// <summary>Length of the trailer: checksum and length of the content.</summary>
    public const int TrailerLength = 8;

    private const int FixedLength = 10;
    private const int Deflate = 8;
    private const byte HasHeaderChecksum = 0x02;
    private const byte HasExtra = 0x04;
    private const byte HasName = 0x08;
    private const byte HasComment = 0x10;
    private const byte Reserved = 0xE0;

    /// <summary>True for a block of BGZF, which states its length.</summary>
    public bool IsBgzf => BlockLength > 0;

    /// <summary>Consumes a header.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a header, or are truncated.</exception>
    public static GzipHeader Read(CompressedWindow window, string name)
    {
        var begin = window.ZeroBasedOffset;
        Require(window, FixedLength, name);
        if (window.Unread is not [0x1F, 0x8B, ..])
        {
            throw CompressedFault.TrailingBytes(name, begin);
        }

        var (method, flags) = (window.Unread[2], window.Unread[3]);
        if (method != Deflate || (flags & Reserved) != 0)
        {
            throw CompressedFault.Damaged(name, begin);
        }

        window.Advance(FixedLength);
        var blockLength = (flags & HasExtra) != 0 ? ReadExtra(window, name) : 0;
        SkipText(window, (flags & HasName) != 0, name);
        SkipText(window, (flags & HasComment) != 0, name);
        if ((flags & HasHeaderChecksum) != 0)
        {
            Require(window, sizeof(ushort), name);
            window.Advance(sizeof(ushort));
        }

        var bodyLength = blockLength - (int)(window.ZeroBasedOffset - begin) - TrailerLength;
        if (blockLength > 0 && bodyLength <= 0)
        {
            throw CompressedFault.Damaged(name, begin);
        }

        return new GzipHeader(blockLength, Math.Max(bodyLength, 0));
    }

    // The subfield BC of BGZF is the length of the block minus one.
    private static int ReadExtra(CompressedWindow window, string name)
    {
        Require(window, sizeof(ushort), name);
        var length = BinaryPrimitives.ReadUInt16LittleEndian(window.Unread);
        window.Advance(sizeof(ushort));
        Require(window, length, name);
        var extra = window.Unread[..length];
        var blockLength = 0;
        while (extra.Length >= 4)
        {
            var fieldLength = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (extra is [(byte)'B', (byte)'C', 2, 0, _, _, ..])
            {
                blockLength = BinaryPrimitives.ReadUInt16LittleEndian(extra[4..]) + 1;
            }

            extra = extra[Math.Min(4 + fieldLength, extra.Length)..];
        }

        window.Advance(length);
        return blockLength;
    }

    private static void SkipText(CompressedWindow window, bool isThere, string name)
    {
        for (var isInside = isThere; isInside; window.Advance(1))
        {
            Require(window, 1, name);
            isInside = window.Unread[0] != 0;
        }
    }

    private static void Require(CompressedWindow window, int count, string name)
    {
        if (!window.TryFill(count))
        {
            throw CompressedFault.Truncated(name, window.TotalRead);
        }
    }
}
