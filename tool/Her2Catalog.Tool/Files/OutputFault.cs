namespace Her2Catalog.Tool.Files;

/// <summary>Says what is wrong with a file to be written, by the name that was asked for.</summary>
internal static class OutputFault
{
    // ENOSPC, EDQUOT; ERROR_DISK_FULL
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070)];

    /// <summary>True for an error that says that a disk is full, and not which.</summary>
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

    /// <summary>The error with the name of the file, and of the cause where the system's words would name the draft.</summary>
    public static IOException Of(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException => new IOException($"{path}: the file or its folder must not be written by this user; change its rights (chmod u+w), or name another place", fault),
        IOException when IsFull(fault) => new IOException($"{path}: the disk is full; make room, or name another place", fault),
        _ => new IOException($"{path}: {fault.Message.Split(" : '")[0]}", fault),
    };
}
