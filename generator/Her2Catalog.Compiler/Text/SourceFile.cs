using System.Text;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>A catalog file as passed to the compiler: its path and its text.</summary>
/// <param name="Path">The path as specified by the host, and as shown in findings.</param>
/// <param name="Content">The whole text, with its original line ends.</param>
public sealed record SourceFile(string Path, string Content)
{
    private static readonly string[] Kinds = [".csv", ".yaml", ".fasta"];
    private static readonly byte[] ByteOrderMark = Encoding.UTF8.GetPreamble();

    /// <summary>
    /// Gets the reason why the file has no readable text, as determined from its bytes or its folder; null if it was read.
    /// </summary>
    public FileFault? Damage { get; init; }

    internal static int ByteOrderMarkLength => ByteOrderMark.Length;

    /// <summary>Returns true if the file name extension is one that catalog files have.</summary>
    public static bool IsCandidate(string path) => Kinds.Any(kind => path.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the only file whose path is, or ends with, the name; null if no file matches, or more than one.</summary>
    public static SourceFile? Find(IEnumerable<SourceFile> files, string name)
    {
        var wanted = name.Replace('\\', '/');
        var found = files.Where(file => EndsWith(file.Path.Replace('\\', '/'), wanted)).Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Returns a message that explains why a name does not identify one file: no file has the name, or several files do.</summary>
    public static LocalizedMessage ExplainMissing(IEnumerable<SourceFile> files, string name)
    {
        var wanted = name.Replace('\\', '/');
        var paths = files.Select(file => file.Path.Replace('\\', '/')).OrderBy(path => path, StringComparer.Ordinal).ToArray();
        var several = paths.Where(path => EndsWith(path, wanted)).ToArray();
        if (several.Length > 0)
        {
            return CompilerMessages.SeveralAdditionalFiles(name, string.Join(", ", several));
        }

        // Takes as many parts from the end of each path as the name has.
        var parts = wanted.Split('/').Length;
        var ends = paths.Select(path => path.Split('/')).Select(path => string.Join("/", path.Skip(path.Length - parts)));
        var manifests = ends.Where(end => end.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase));
        return CompilerMessages.WithSuggestion(CompilerMessages.NoAdditionalFile(name), NearestWord.Find(wanted, manifests));
    }

    /// <summary>
    /// Decodes the bytes of a file. Catalogs are UTF-8, regardless of the encoding of the machine. Other content sets <see cref="Damage"/>,
    /// or contains U+FFFD.
    /// </summary>
    public static SourceFile Decode(string path, byte[] bytes) => FileText.Decode(path, bytes);

    /// <summary>Returns true if the bytes begin with a UTF-8 byte order mark.</summary>
    public static bool HasByteOrderMark(byte[] bytes) => bytes.AsSpan().StartsWith(ByteOrderMark);

    /// <summary>Encodes a text as UTF-8, with or without a byte order mark.</summary>
    public static byte[] Encode(string content, bool withByteOrderMark) =>
        withByteOrderMark ? [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(content)] : Encoding.UTF8.GetBytes(content);

    /// <summary>
    /// Returns the hash code of the path. Every cell refers to its file, and hashing the content each time would take longer
    /// than reading it.
    /// </summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static bool EndsWith(string path, string wanted) =>
        wanted.Length > 0 && (path == wanted || path.EndsWith("/" + wanted, StringComparison.Ordinal));
}

/// <summary>A range of characters in a file, in UTF-16 code units from its beginning.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the offset after the last code unit of the span.</summary>
    public int End => Start + Length;
}

/// <summary>A value with its position in a file.</summary>
/// <param name="Value">The value, with quotes and escapes resolved.</param>
/// <param name="File">The file that contains the value.</param>
/// <param name="Span">The characters that the value was read from, without its quotes.</param>
/// <param name="IsVerbatim">
/// True if the characters in <paramref name="Span"/> equal the value, so that an offset in the value is an offset in the span.
/// </param>
public sealed record Cell(string Value, SourceFile File, TextSpan Span, bool IsVerbatim = true)
{
    /// <summary>Returns the position of a part of the value; the position of the whole value if it is not verbatim.</summary>
    public TextSpan Part(int start, int length) =>
        IsVerbatim && start >= 0 && length >= 0 && start + length <= Span.Length
            ? new TextSpan(Span.Start + start, length)
            : Span;
}
