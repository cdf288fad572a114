using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Output;

/// <summary>The one place that tells a person of an I/O error: one line, and the exit code.</summary>
internal static class IoFault
{
    // EPIPE; ERROR_BROKEN_PIPE, ERROR_NO_DATA
    private static readonly int[] BrokenPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>True for what an I/O error may be.</summary>
    public static bool Is(Exception fault) => fault is IOException or InvalidDataException or UnauthorizedAccessException;

    /// <summary>Writes the line. Of a reader that has gone (<c>| head</c>) nothing is said: it has what it wanted.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception fault)
    {
        if (!BrokenPipe.Contains(fault.HResult))
        {
            TerminalText.Error.WriteLine($"her2: {MessageOf(fault)}");
        }

        return ExitCode.Usage;
    }

    // Files say their names; what says none is standard output.
    private static string MessageOf(Exception fault) => OutputFault.IsFull(fault) ? OutputFault.Of("standard output", fault).Message : fault.Message;
}
