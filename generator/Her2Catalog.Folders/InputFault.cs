using System.Globalization;
using Her2Catalog.Folders.Messages;

namespace Her2Catalog.Folders;

/// <summary>Explains why a file cannot be read, with its name, the reason and a fix.</summary>
internal static class InputFault
{
    /// <summary>Runs a step, and adds the name of the file to its I/O and access errors.</summary>
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

    /// <summary>Returns an error that contains the name of the file.</summary>
    public static IOException Of(string path, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException when new FileInfo(path).LinkTarget is { } target =>
            new IOException(FolderMessages.FileLinkBroken(path, target).ToString(CultureInfo.CurrentUICulture), fault),
        FileNotFoundException or DirectoryNotFoundException => new IOException(FolderMessages.NoSuchFile(path).ToString(CultureInfo.CurrentUICulture), fault),
        UnauthorizedAccessException => new IOException(FolderMessages.PermissionDenied(path).ToString(CultureInfo.CurrentUICulture), fault),
        _ => new IOException(FolderMessages.CannotRead(path, fault.Message.Split(" : '")[0]).ToString(CultureInfo.CurrentUICulture), fault),
    };
}
