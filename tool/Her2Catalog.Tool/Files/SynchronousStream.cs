using Her2Catalog.Folders;
using Microsoft.Win32.SafeHandles;

namespace Her2Catalog.Tool.Files;

/// <summary>A file, a pipe or a standard stream, read or written in place; its asynchronous calls are done when they return.</summary>
/// <param name="inner">Has no buffer of its own, and is disposed with this.</param>
internal sealed class SynchronousStream(Stream inner) : SequentialStream
{
    private const int StandardOutputDescriptor = 1;

    public override bool CanRead => inner.CanRead;

    public override bool CanWrite => inner.CanWrite;

    /// <summary>A file, or a pipe with a name, to read from beginning to end.</summary>
    /// <exception cref="IOException">It is a folder, or cannot be read.</exception>
    public static SynchronousStream OpenRead(string path)
    {
        if (path.Length == 0)
        {
            throw new IOException("an input without a name");
        }

        if (Directory.Exists(path))
        {
            throw new IOException($"{path}: is a folder, not a file");
        }

        return InputFault.Naming(path, () => new SynchronousStream(new FileStream(path, new FileStreamOptions
        {
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan,
            BufferSize = 0,
        })));
    }

    /// <summary>Standard input. A file there is read from where the program before has left it, and left where we ended.</summary>
    public static SynchronousStream StandardInput() => new(Console.OpenStandardInput());

    /// <summary>Standard output.</summary>
    public static SynchronousStream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return new(Console.OpenStandardOutput());
        }

        // A pipe as a file tells that its reader has gone, where the console would go on in silence. A file as a file would
        // write at places of its own, and leave the descriptor where it was: what the shell writes next would fall upon it.
        var file = new FileStream(new SafeFileHandle(StandardOutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new(file.CanSeek ? Console.OpenStandardOutput() : file);
    }

    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
