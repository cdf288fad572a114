namespace Her2Catalog.Tool.Files;

/// <summary>Says what is wrong with a file to be read, by the name that was given, and what to do.</summary>
internal static class InputFault
{
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

    /// <summary>The error with the name of the file.</summary>
    public static IOException Of(string path, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException when new FileInfo(path).LinkTarget is { } target =>
            new IOException($"{path}: is a link to {target}, which is not there; mend the link, or take it away", fault),
        FileNotFoundException or DirectoryNotFoundException => new IOException($"{path}: there is no such file; is the name right?", fault),
        UnauthorizedAccessException => new IOException($"{path}: must not be read by this user; give them the right to (chmod u+r)", fault),
        _ => new IOException($"{path}: {fault.Message.Split(" : '")[0]}; can other programs read it?", fault),
    };
}
