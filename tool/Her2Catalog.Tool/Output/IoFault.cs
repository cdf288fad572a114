using Her2Catalog.Tool.Files;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Reports I/O errors in one place: one line, and the exit code.</summary>
internal static class IoFault
{
    // EPIPE; ERROR_BROKEN_PIPE, ERROR_NO_DATA
    private static readonly int[] BrokenPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>True for an exception that an I/O error can cause.</summary>
    public static bool Is(Exception fault) => fault is IOException or InvalidDataException or UnauthorizedAccessException;

    /// <summary>Writes the line. A reader that has closed the pipe (<c>| head</c>) is not an error.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(Exception fault)
    {
        if (!BrokenPipe.Contains(fault.HResult))
        {
            TerminalText.Error.WriteLine($"her2: {MessageOf(fault)}");
        }

        return ExitCode.Usage;
    }

    // Errors of files name the file; an error without a name is that of standard output.
    private static string MessageOf(Exception fault) =>
        OutputFault.IsFull(fault) ? OutputFault.Of(ToolMessages.StandardOutput().ToString(), fault).Message : fault.Message;
}
