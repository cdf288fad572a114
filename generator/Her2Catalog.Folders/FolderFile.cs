using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Folders;

/// <summary>A file of a catalog's folder. It is opened only if it lies in the folder, has a length, and is not too large.</summary>
/// <param name="Path">As findings name it.</param>
/// <param name="RealPath">Without links; null if it must not be read.</param>
/// <param name="Refusal">Why it must not be read; null if it may be.</param>
internal sealed record FolderFile(string Path, string? RealPath, string? Refusal)
{
    /// <summary>The largest file that is read: a table of this size has about a million rows.</summary>
    public const long MaxLength = 64 << 20;

    /// <summary>How much of a file is read to tell whether it is part of a catalog.</summary>
    private const int HeadLength = 64 << 10;

    /// <summary>Looks at a file without opening it.</summary>
    /// <param name="folder">The folder that it must not lead out of, without links.</param>
    /// <param name="path">The file.</param>
    public static FolderFile Of(string folder, string path)
    {
        var real = Folders.RealPath.Of(path);
        var target = new FileInfo(path).LinkTarget;
        if (real is null)
        {
            return new FolderFile(path, null, $"a link to {target}, which does not exist; fix or remove the link");
        }

        if (!Folders.RealPath.IsInside(folder, real))
        {
            var what = Directory.Exists(real) ? "folder" : "file";
            return new FolderFile(path, null, $"a link that leads out of the folder of the catalog ({target}): put the {what} itself there");
        }

        var file = new FileInfo(real);
        var refusal =
            !file.Exists ? "a folder, not a file" :
            file.Length > MaxLength ? $"larger than {MaxLength >> 20} MiB: divide the table, or remove it from the manifest" :
            null;
        return new FolderFile(path, refusal is null ? real : null, refusal);
    }

    /// <summary>The whole text.</summary>
    public SourceFile Read(out bool hasByteOrderMark)
    {
        var bytes = ReadBytes(MaxLength);
        hasByteOrderMark = SourceFile.HasByteOrderMark(bytes);
        if (RealPath is null)
        {
            return Refused(Refusal!, string.Empty);
        }

        // Devices and pipes have no length, and reading them may never end.
        return bytes.Length > 0 ? SourceFile.Decode(Path, bytes)
            : Refused("empty, or a device or a pipe: put a file with its content there", string.Empty);
    }

    /// <summary>The beginning, by which other files of a folder are told from those of a catalog.</summary>
    public SourceFile ReadHead()
    {
        if (RealPath is null)
        {
            return Refused(Refusal!, string.Empty);
        }

        var bytes = ReadBytes(HeadLength);
        var head = SourceFile.Decode(Path, bytes);
        return bytes.Length < HeadLength ? head : Refused("not named by the manifest, so it was not read", head.Content);
    }

    private SourceFile Refused(string reason, string content) =>
        new(Path, content) { Damage = new FileFault(TextRules.NotInFolder, $"'{System.IO.Path.GetFileName(Path)}' is {reason}.", default) };

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
