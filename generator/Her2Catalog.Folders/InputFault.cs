namespace Her2Catalog.Folders;

/// <summary>Explains why a file cannot be read: its name, the reason and a remedy.</summary>
internal static class InputFault
{
    /// <summary>Runs a step whose errors name the file.</summary>
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
            new IOException($"{path}: a link to {target}, which does not exist; fix or remove the link", fault),
        FileNotFoundException or DirectoryNotFoundException => new IOException($"{path}: no such file; check the name", fault),
        UnauthorizedAccessException => new IOException($"{path}: permission denied; grant read permission (chmod u+r)", fault),
        _ => new IOException($"{path}: {fault.Message.Split(" : '")[0]}; check that other programs can read it", fault),
    };
}
