namespace Her2Catalog.Tool.Files;

/// <summary>The place where a file is to appear, and what stood there when it was looked at.</summary>
/// <param name="Path">Where a link leads, so that the link stays one.</param>
/// <param name="IsOnDisk">False for a device or a pipe, which cannot be replaced.</param>
/// <param name="Before">What stood there.</param>
internal sealed record OutputTarget(string Path, bool IsOnDisk, OutputTarget.State Before)
{
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Looks at a place.</summary>
    /// <exception cref="IOException">No file can stand there.</exception>
    public static OutputTarget Of(string path)
    {
        if (path.Length == 0)
        {
            throw new IOException("names no file");
        }

        var full = System.IO.Path.GetFullPath(path);
        var isLink = !IsDevice(full) && new FileInfo(full).LinkTarget is not null;
        var target = isLink ? File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName : full;
        if (Directory.Exists(target) || System.IO.Path.GetFileName(target).Length == 0)
        {
            throw new IOException("is a folder; name a file in it");
        }

        var result = new OutputTarget(target, IsFile(target), State.Of(target));
        return Directory.Exists(result.Folder)
            ? result
            : throw new IOException($"there is no folder {result.Folder}; make it first (mkdir -p), or name another place");
    }

    /// <summary>Makes the file to be moved here, with the mode of the one that it replaces: what only its owner may read is never more open.</summary>
    public FileStream CreateDraft(string draft)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (OperatingSystem.IsWindows() || Before.Mode is not { } mode)
        {
            return new FileStream(draft, options);
        }

        options.UnixCreateMode = mode;
        var file = new FileStream(draft, options);
        File.SetUnixFileMode(file.SafeFileHandle, mode); // what the umask took away
        return file;
    }

    /// <summary>Moves a draft here.</summary>
    /// <exception cref="IOException">What stands here is not what was looked at.</exception>
    public void Replace(string draft)
    {
        if (State.Of(Path) != Before)
        {
            throw new IOException("was changed by another run; nothing was overwritten");
        }

        // Where there was nothing the move itself refuses what came since.
        File.Move(draft, Path, overwrite: Before.Exists);
    }

    // Also what a redirection of the shell opens (/dev/fd/63); /dev/shm holds files like any other folder.
    private static bool IsDevice(string path) =>
        (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
        || path.StartsWith("/proc/", StringComparison.Ordinal);

    // Opened for writing, so that a file that must not be written is reported before the work.
    private static bool IsFile(string path)
    {
        if (IsDevice(path) || !File.Exists(path))
        {
            return !IsDevice(path);
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return file.CanSeek;
    }

    /// <summary>What tells one state of a file from another.</summary>
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
