using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Files;

/// <summary>Creates the exceptions for output files; they state the name that the user specified.</summary>
internal static class OutputFault
{
    // ENOSPC, EDQUOT; ERROR_DISK_FULL
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070)];

    /// <summary>True for an error about a full disk that does not name the file.</summary>
    public static bool IsFull(Exception fault) => fault is IOException { InnerException: null } && Full.Contains(fault.HResult);

    /// <summary>Runs a step; its errors name the file.</summary>
    public static T Naming<T>(string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Of(path, fault);
        }
    }

    /// <summary>Returns the error with the name of the file, and with its cause if the system's message would name the draft.</summary>
    public static IOException Of(string path, Exception fault)
    {
        var message = fault switch
        {
            UnauthorizedAccessException => ToolMessages.OutputIsProtected(path),
            _ when IsFull(fault) => ToolMessages.DiskIsFull(path),
            _ => ToolMessages.FaultOf(path, fault.Message.Split(" : '")[0]),
        };
        return new IOException(message.ToString(), fault);
    }
}
