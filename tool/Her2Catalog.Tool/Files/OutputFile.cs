namespace Her2Catalog.Tool.Files;

/// <summary>
/// A file that appears whole or not at all: it is written beside its place under another name, and moved there by
/// <see cref="Commit"/>. What is no file on a disk (a device, a pipe) is written as it stands.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string path;
    private readonly OutputTarget target;
    private readonly string? draft;
    private readonly OutputContent content;

    private OutputFile(string path, OutputTarget target, string? draft, FileStream file)
    {
        this.path = path;
        this.target = target;
        this.draft = draft;
        content = new OutputContent(path, file);
    }

    /// <summary>What the file is to hold. Its errors name the file that was asked for.</summary>
    public Stream Content => content;

    /// <summary>Begins a file; nothing is seen of it before <see cref="Commit"/>.</summary>
    /// <exception cref="IOException">There can be no file of that name.</exception>
    public static OutputFile Create(string path) => OutputFault.Naming(path, () =>
    {
        var target = OutputTarget.Of(path);
        if (!target.IsOnDisk)
        {
            return new OutputFile(path, target, null, new FileStream(target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
        }

        // Hidden, so that nothing takes the draft for a file of the folder.
        var draft = Path.Combine(target.Folder, $".{Path.GetRandomFileName()}.tmp");
        return new OutputFile(path, target, draft, target.CreateDraft(draft));
    });

    /// <summary>Puts bytes in place of a file.</summary>
    /// <exception cref="IOException">It cannot be written; it is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Create(path);
        file.Content.Write(bytes);
        file.Commit();
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">Somebody else wrote there meanwhile, or it cannot be written; the file there is as it was.</exception>
    public void Commit()
    {
        content.Dispose();
        if (draft is null)
        {
            return;
        }

        OutputFault.Naming(path, () =>
        {
            target.Replace(draft);
            return true;
        });
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        content.Dispose();
        if (File.Exists(draft))
        {
            File.Delete(draft);
        }
    }
}
