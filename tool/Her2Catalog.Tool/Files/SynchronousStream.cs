using Her2Catalog.Folders;
using Her2Catalog.Tool.Messages;
using Microsoft.Win32.SafeHandles;

namespace Her2Catalog.Tool.Files;

/// <summary>A file, a pipe or a standard stream. Its asynchronous calls complete synchronously.</summary>
/// <param name="inner">An unbuffered stream; it is disposed with this one.</param>
internal sealed class SynchronousStream(Stream inner) : SequentialStream
{
    private const int StandardOutputDescriptor = 1;

    public override bool CanRead => inner.CanRead;

    public override bool CanWrite => inner.CanWrite;

    /// <summary>Opens a file or a named pipe, to read from beginning to end.</summary>
    /// <exception cref="IOException">The path is that of a folder, or the file cannot be read.</exception>
    public static SynchronousStream OpenRead(string path)
    {
        if (path.Length == 0)
        {
            throw new IOException(ToolMessages.InputHasNoName().ToString());
        }

        if (Directory.Exists(path))
        {
            throw new IOException(ToolMessages.InputIsFolder(path).ToString());
        }

        return InputFault.Naming(path, () => new SynchronousStream(new FileStream(path, new FileStreamOptions
        {
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan,
            BufferSize = 0,
        })));
    }

    /// <summary>Opens standard input. If it is a file, reading starts at its current position, and the position moves on.</summary>
    public static SynchronousStream StandardInput() => new(Console.OpenStandardInput());

    /// <summary>Opens standard output.</summary>
    public static SynchronousStream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return new(Console.OpenStandardOutput());
        }

        // If the reader of a pipe has closed it, a FileStream throws, but the console stream ignores it. For a file, a FileStream would
        // write at its own position and not move that of the descriptor: the shell would then overwrite the output.
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
