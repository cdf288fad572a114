namespace Her2Catalog.Tool.Files;

/// <summary>Says what is wrong with a file to be written, by the name that was asked for.</summary>
internal static class OutputFault
{
    // ENOSPC, EDQUOT; ERROR_DISK_FULL
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070)];

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

    /// <summary>The error with the name of the file, and of the cause where the system's words would name the draft.</summary>
    public static IOException Of(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException => new IOException($"{path}: the file or its folder must not be written by this user", fault),
        IOException when Full.Contains(fault.HResult) => new IOException($"{path}: the disk is full", fault),
        _ => new IOException($"{path}: {fault.Message.Split(" : '")[0]}", fault),
    };
}
