namespace Her2Catalog.Tool.Tests.Files;

/// <summary>A small disk in memory, where this user may mount one.</summary>
internal sealed class MemoryDisk : IDisposable
{
    private readonly string folder;

    private MemoryDisk(string folder) => this.folder = folder;

    public static MemoryDisk? TryMount(string folder, string options)
    {
        Directory.CreateDirectory(folder);
        return Environment.IsPrivilegedProcess && DebianTool.Try([], "mount", "-t", "tmpfs", "-o", options, "tmpfs", folder).Exit == 0
            ? new MemoryDisk(folder)
            : null;
    }

    public void Dispose() => DebianTool.Run([], "umount", folder);
}
