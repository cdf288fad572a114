namespace Her2Catalog.Tool.Files;

/// <summary>
/// A file that is written atomically: the draft is written to the same folder under another name, and <see cref="Commit"/> renames
/// it. A device or a pipe is written directly.
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

    /// <summary>The content to write. Its errors name the file that the user specified.</summary>
    public Stream Content => content;

    /// <summary>Creates a draft; it does not replace the file before <see cref="Commit"/>.</summary>
    /// <exception cref="IOException">No file can be written there.</exception>
    public static OutputFile Create(string path) => OutputFault.Naming(path, () =>
    {
        var target = OutputTarget.Of(path);
        if (!target.IsOnDisk)
        {
            var device = new FileStream(target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            return new OutputFile(path, target, null, device);
        }

        // Hidden, so that other programs ignore the draft.
        var draft = Path.Combine(target.Folder, $".{Path.GetRandomFileName()}.tmp");
        return new OutputFile(path, target, draft, target.CreateDraft(draft));
    });

    /// <summary>Writes or replaces a file.</summary>
    /// <exception cref="IOException">The file cannot be written and is unchanged.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Create(path);
        file.Content.Write(bytes);
        file.Commit();
    }

    /// <summary>Replaces the file with the draft.</summary>
    /// <exception cref="IOException">Another program changed the file, or it cannot be written. The file is unchanged.</exception>
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

    /// <summary>Deletes a draft that was not committed.</summary>
    public void Dispose()
    {
        content.Dispose();
        if (File.Exists(draft))
        {
            File.Delete(draft);
        }
    }
}
