namespace Her2Catalog.Tool.Files;

/// <summary>The content of an output file. Its errors name the file that the user specified, not the draft.</summary>
internal sealed class OutputContent(string path, FileStream file) : SequentialStream
{
    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (IOException fault)
        {
            throw OutputFault.Of(path, fault);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
