using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Files;

/// <summary>The path of an output file, and the state of the file there before the run.</summary>
/// <param name="Path">The target of a symbolic link, so that the link remains.</param>
/// <param name="IsOnDisk">False for a device or a pipe, which cannot be replaced.</param>
/// <param name="Before">The state of the file before the run.</param>
internal sealed record OutputTarget(string Path, bool IsOnDisk, OutputTarget.State Before)
{
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Inspects a path.</summary>
    /// <exception cref="IOException">No file can be written there.</exception>
    public static OutputTarget Of(string path)
    {
        if (path.Length == 0)
        {
            throw new IOException(ToolMessages.OutputHasNoName().ToString());
        }

        var full = System.IO.Path.GetFullPath(path);
        var isLink = !IsDevice(full) && new FileInfo(full).LinkTarget is not null;
        var target = isLink ? File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName : full;
        if (Directory.Exists(target) || System.IO.Path.GetFileName(target).Length == 0)
        {
            throw new IOException(ToolMessages.OutputIsFolder().ToString());
        }

        var result = new OutputTarget(target, IsFile(target), State.Of(target));
        return Directory.Exists(result.Folder)
            ? result
            : throw new IOException(ToolMessages.FolderIsMissing(result.Folder).ToString());
    }

    /// <summary>
    /// Creates the draft that <see cref="Replace"/> moves here, with the mode of the file that it replaces: a file that only its owner
    /// may read stays so at every moment.
    /// </summary>
    public FileStream CreateDraft(string draft)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (OperatingSystem.IsWindows() || Before.Mode is not { } mode)
        {
            return new FileStream(draft, options);
        }

        options.UnixCreateMode = mode;
        var file = new FileStream(draft, options);
        File.SetUnixFileMode(file.SafeFileHandle, mode); // restores what the umask removed
        return file;
    }

    /// <summary>Moves a draft here.</summary>
    /// <exception cref="IOException">The file has changed since it was inspected.</exception>
    public void Replace(string draft)
    {
        if (State.Of(Path) != Before)
        {
            throw new IOException(ToolMessages.OutputWasChanged().ToString());
        }

        // If there was no file, the move itself fails for one that was created since.
        File.Move(draft, Path, overwrite: Before.Exists);
    }

    // Includes what a redirection of the shell opens (/dev/fd/63). /dev/shm contains files like any other folder.
    private static bool IsDevice(string path) =>
        (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
        || path.StartsWith("/proc/", StringComparison.Ordinal);

    // Opened for writing, so that a missing permission is reported before the work.
    private static bool IsFile(string path)
    {
        if (IsDevice(path) || !File.Exists(path))
        {
            return !IsDevice(path);
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return file.CanSeek;
    }

    /// <summary>Distinguishes states of a file.</summary>
    internal readonly record struct State(bool Exists, long Length, DateTime Written, UnixFileMode? Mode)
    {
        public static State Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists
                ? new State(true, file.Length, file.LastWriteTimeUtc, OperatingSystem.IsWindows() ? null : file.UnixFileMode)
                : default;
        }
    }
}
