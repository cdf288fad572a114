namespace Her2Catalog.Tool.Files;

/// <summary>How a file is compressed.</summary>
internal enum Compression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>gzip (RFC 1952), of one member or more.</summary>
    Gzip,

    /// <summary>gzip in blocks that can be sought, as bgzip makes it (SAM specification, section 4.1).</summary>
    Bgzf,
}

/// <summary>Plain bytes out of a file that may be compressed: its first bytes tell, its name never does.</summary>
internal abstract class CompressedInput : SequentialStream
{
    private const byte FirstMagic = 0x1F;
    private const byte SecondMagic = 0x8B;

    public sealed override bool CanRead => true;

    /// <summary>How the input was compressed.</summary>
    public abstract Compression Compression { get; }

    /// <summary>Bytes taken from the file so far, as they stand there: for progress against its length.</summary>
    public abstract long CompressedBytesRead { get; }

    /// <summary>Looks at the first bytes of a source.</summary>
    /// <param name="source">Is disposed with the input.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">The source ends inside its first header, or begins as gzip and is none.</exception>
    public static CompressedInput Open(Stream source, string name)
    {
        var window = new CompressedWindow(source);
        window.TryFill(2);

        // A single 0x1F is no text: it is what is left of a gzip file after its first byte.
        if (window.Unread is not ([FirstMagic] or [FirstMagic, SecondMagic, ..]))
        {
            return new PlainInput(window);
        }

        var header = GzipHeader.Read(window, name);
        return new GzipInput(window, header, name);
    }
}
