using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>An additional file by path and text: equal content is an equal file, whatever object carries it.</summary>
public static class CatalogFile
{
    private static readonly ConditionalWeakTable<SourceText, SourceFile> FilesOfTexts = new();

    /// <summary>Reads an additional file.</summary>
    public static SourceFile Read(AdditionalText text, CancellationToken cancellationToken) =>
        text.GetText(cancellationToken) is { } source ? Read(text.Path, source) : new SourceFile(text.Path, string.Empty);

    /// <summary>Reads the text of a file: one text is one file, so that what was found out about it is found again.</summary>
    public static SourceFile Read(string path, SourceText source)
    {
        var file = FilesOfTexts.GetValue(source, text => Decode(path, text));
        return file.Path == path ? file : Decode(path, source);
    }

    /// <summary>Files in ordinal order of their paths, so that the order they are handed in leaves no trace.</summary>
    public static EquatableArray<SourceFile> Sort(IEnumerable<SourceFile> files) => new(files.OrderBy(file => file.Path, StringComparer.Ordinal));

    private static SourceFile Decode(string path, SourceText source)
    {
        var content = source.ToString();

        // Where bytes are no UTF-8 the compiler takes the machine's own encoding, so that a table would mean one thing on one
        // machine and another elsewhere. Undone, the bytes show what they are.
        return source.Encoding is { } encoding and not UTF8Encoding
            ? SourceFile.Decode(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(content)])
            : new SourceFile(path, content);
    }
}
