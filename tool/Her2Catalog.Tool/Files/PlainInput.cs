namespace Her2Catalog.Tool.Files;

/// <summary>An input that is not compressed. Only its first bytes are copied.</summary>
internal sealed class PlainInput(CompressedWindow window) : CompressedInput
{
    public override Compression Compression => Compression.None;

    public override long CompressedBytesRead => window.TotalRead;

    public override int Read(Span<byte> buffer) => window.Take(buffer);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            window.Dispose();
        }

        base.Dispose(disposing);
    }
}
