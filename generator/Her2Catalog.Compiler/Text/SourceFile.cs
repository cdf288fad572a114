using System.Text;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>One catalog file as it was handed to the compiler: its path, its name relative to the manifest, and its text.</summary>
/// <param name="Path">As the host names it; findings show it.</param>
/// <param name="Content">The whole text, line ends as they are.</param>
public sealed record SourceFile(string Path, string Content)
{
    private static readonly string[] Kinds = [".csv", ".yaml", ".fasta"];
    private static readonly byte[] ByteOrderMark = Encoding.UTF8.GetPreamble();

    /// <summary>Why the file has no text, as its bytes or the folder say; null for one that was read.</summary>
    public FileFault? Damage { get; init; }

    internal static int ByteOrderMarkLength => ByteOrderMark.Length;

    /// <summary>True for the kinds of file that a catalog consists of.</summary>
    public static bool IsCandidate(string path) => Kinds.Any(kind => path.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one file that a name, or the end of a path, means; null if there is none, or more than one.</summary>
    public static SourceFile? Find(IEnumerable<SourceFile> files, string name)
    {
        var wanted = name.Replace('\\', '/');
        var found = files.Where(file => EndsWith(file.Path.Replace('\\', '/'), wanted)).Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Explains why a name does not identify one file: none has the name, or several have.</summary>
    public static LocalizedMessage ExplainMissing(IEnumerable<SourceFile> files, string name)
    {
        var wanted = name.Replace('\\', '/');
        var paths = files.Select(file => file.Path.Replace('\\', '/')).OrderBy(path => path, StringComparer.Ordinal).ToArray();
        var several = paths.Where(path => EndsWith(path, wanted)).ToArray();
        if (several.Length > 0)
        {
            return CompilerMessages.SeveralAdditionalFiles(name, string.Join(", ", several));
        }

        // As many parts of each path as the name has.
        var parts = wanted.Split('/').Length;
        var ends = paths.Select(path => path.Split('/')).Select(path => string.Join("/", path.Skip(path.Length - parts)));
        var manifests = ends.Where(end => end.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase));
        return CompilerMessages.WithSuggestion(CompilerMessages.NoAdditionalFile(name), NearestWord.Find(wanted, manifests));
    }

    /// <summary>
    /// Decodes the bytes of a file. Catalogs are UTF-8, whatever the machine's own encoding; anything else has
    /// <see cref="Damage"/>, or contains U+FFFD.
    /// </summary>
    public static SourceFile Decode(string path, byte[] bytes) => FileText.Decode(path, bytes);

    /// <summary>True if the bytes begin with a UTF-8 byte order mark.</summary>
    public static bool HasByteOrderMark(byte[] bytes) => bytes.AsSpan().StartsWith(ByteOrderMark);

    /// <summary>The bytes of a text, with the mark or without.</summary>
    public static byte[] Encode(string content, bool withByteOrderMark) =>
        withByteOrderMark ? [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(content)] : Encoding.UTF8.GetBytes(content);

    /// <summary>Of the path: every cell is in a file, and hashing the content for each would cost more than reading it.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static bool EndsWith(string path, string wanted) =>
        wanted.Length > 0 && (path == wanted || path.EndsWith("/" + wanted, StringComparison.Ordinal));
}

/// <summary>A stretch of a file, in UTF-16 units from its beginning.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;
}

/// <summary>A value with the place it was read from. <see cref="Value"/> is decoded; <see cref="Span"/> covers it as written, without its quotes.</summary>
/// <param name="Value">The value, quotes and escapes resolved.</param>
/// <param name="File">The file that contains it.</param>
/// <param name="Span">The characters it was read from.</param>
/// <param name="IsVerbatim">True if the characters of <paramref name="Span"/> are the value's own, so that an offset into the value is an offset into the file.</param>
public sealed record Cell(string Value, SourceFile File, TextSpan Span, bool IsVerbatim = true)
{
    /// <summary>The place of a part of the value: exact if the value is verbatim, the whole value otherwise.</summary>
    public TextSpan Part(int start, int length) =>
        IsVerbatim && start >= 0 && length >= 0 && start + length <= Span.Length
            ? new TextSpan(Span.Start + start, length)
            : Span;
}
