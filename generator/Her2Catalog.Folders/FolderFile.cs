using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Folders.Messages;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Folders;

/// <summary>A file in the folder of a catalog. It is opened only if it is inside the folder, is not empty, and is not too large.</summary>
/// <param name="Path">The path as shown in findings.</param>
/// <param name="RealPath">The path without links; null if the file must not be read.</param>
/// <param name="Reason">The reason why the file must not be read; null if it may be read.</param>
internal sealed record FolderFile(string Path, string? RealPath, LocalizedMessage? Reason)
{
    /// <summary>The maximum length of a file in bytes. A table of this size has about a million rows.</summary>
    public const long MaxLength = 64 << 20;

    /// <summary>The number of bytes that are read to determine whether a file belongs to a catalog.</summary>
    private const int HeadLength = 64 << 10;

    /// <summary>Checks a file without opening it.</summary>
    /// <param name="folder">The folder that must contain the file, without links.</param>
    /// <param name="path">The path of the file.</param>
    public static FolderFile Of(string folder, string path)
    {
        var real = Folders.RealPath.Of(path);
        var target = new FileInfo(path).LinkTarget;
        if (real is null)
        {
            return new FolderFile(path, null, FolderMessages.BrokenLink(NameOf(path), target));
        }

        if (!Folders.RealPath.IsInside(folder, real))
        {
            var reason = Directory.Exists(real)
                ? FolderMessages.LinkToOutsideFolder(NameOf(path), target)
                : FolderMessages.LinkToOutsideFile(NameOf(path), target);
            return new FolderFile(path, null, reason);
        }

        var file = new FileInfo(real);
        var fault =
            !file.Exists ? FolderMessages.FolderInsteadOfFile(NameOf(path)) :
            file.Length > MaxLength ? FolderMessages.FileTooLarge(NameOf(path), MaxLength >> 20) :
            null;
        return new FolderFile(path, fault is null ? real : null, fault);
    }

    /// <summary>Reads the whole text.</summary>
    public SourceFile Read(out bool hasByteOrderMark)
    {
        var bytes = ReadBytes(MaxLength);
        hasByteOrderMark = SourceFile.HasByteOrderMark(bytes);
        if (RealPath is null)
        {
            return NotRead(Reason!, string.Empty);
        }

        // Devices and pipes have no length, and reading them may never end.
        return bytes.Length > 0 ? SourceFile.Decode(Path, bytes)
            : NotRead(FolderMessages.EmptyOrDevice(NameOf(Path)), string.Empty);
    }

    /// <summary>Reads the beginning, which distinguishes files of a catalog from other files.</summary>
    public SourceFile ReadHead()
    {
        if (RealPath is null)
        {
            return NotRead(Reason!, string.Empty);
        }

        var bytes = ReadBytes(HeadLength);
        var head = SourceFile.Decode(Path, bytes);
        return bytes.Length < HeadLength ? head : NotRead(FolderMessages.NotNamedByManifest(NameOf(Path)), head.Content);
    }

    private SourceFile NotRead(LocalizedMessage reason, string content) =>
        new(Path, content) { Damage = new FileFault(TextRules.NotInFolder, reason, default) };

    private static string NameOf(string path) => System.IO.Path.GetFileName(path);

    private byte[] ReadBytes(long limit)
    {
        if (RealPath is null || new FileInfo(RealPath).Length is 0 or > MaxLength)
        {
            return [];
        }

        return InputFault.Naming(Path, () =>
        {
            using var file = new FileStream(RealPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 1);
            var bytes = new byte[Math.Min(file.Length, limit)];
            return bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).ToArray();
        });
    }
}
