using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>Recognizes input in a format that is not supported, so that the message can name it.</summary>
internal static class UnsupportedFormat
{
    // First bytes of compressed files other than gzip.
    private static readonly (byte[] Magic, string Name)[] Compressions =
    [
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "xz"),
        ([(byte)'B', (byte)'Z', (byte)'h'], "bzip2"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
        ([(byte)'P', (byte)'K', 3, 4], "zip"),
    ];

    /// <summary>Throws if the first bytes of the input are those of an unsupported format.</summary>
    /// <exception cref="AnnotationException">The format is not supported.</exception>
    public static void ThrowIf(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("BCF"u8))
        {
            throw new AnnotationException(1, RuntimeMessages.InputIsBcf());
        }

        foreach (var (magic, name) in Compressions)
        {
            if (text.StartsWith(magic))
            {
                throw new AnnotationException(1, RuntimeMessages.InputIsCompressed(name));
            }
        }

        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new AnnotationException(1, RuntimeMessages.InputIsUtf16());
        }
    }
}
