namespace Her2Catalog.Tool.Files;

/// <summary>The compression of a file.</summary>
internal enum Compression
{
    /// <summary>No compression.</summary>
    None,

    /// <summary>gzip (RFC 1952) with one or more members.</summary>
    Gzip,

    /// <summary>BGZF, gzip in blocks as bgzip writes it (SAM specification, section 4.1).</summary>
    Bgzf,
}

/// <summary>The decompressed bytes of a file. Its first bytes determine the compression, not its name.</summary>
internal abstract class CompressedInput : SequentialStream
{
    private const byte FirstMagic = 0x1F;
    private const byte SecondMagic = 0x8B;

    public sealed override bool CanRead => true;

    /// <summary>The compression of the input.</summary>
    public abstract Compression Compression { get; }

    /// <summary>The number of bytes of the file that were read, before decompression; for progress.</summary>
    public abstract long CompressedBytesRead { get; }

    /// <summary>Opens a source and determines its compression.</summary>
    /// <param name="source">The source; it is disposed with the input.</param>
    /// <param name="name">Its name in messages.</param>
    /// <exception cref="InvalidDataException">The header is truncated, or only its first bytes are those of gzip.</exception>
    public static CompressedInput Open(Stream source, string name)
    {
        var window = new CompressedWindow(source);
        window.TryFill(2);

        // A single 0x1F is a gzip file that was truncated after its first byte.
        if (window.Unread is not ([FirstMagic] or [FirstMagic, SecondMagic, ..]))
        {
            return new PlainInput(window);
        }

        var header = GzipHeader.Read(window, name);
        return new GzipInput(window, header, name);
    }
}
