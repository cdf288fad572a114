using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>Reads additional files. Files with equal path and content are equal, whatever object contains them.</summary>
public static class CatalogFile
{
    private static readonly ConditionalWeakTable<SourceText, SourceFile> FilesOfTexts = new();

    /// <summary>Reads an additional file.</summary>
    public static SourceFile Read(AdditionalText text, CancellationToken cancellationToken) =>
        text.GetText(cancellationToken) is { } source ? Read(text.Path, source) : new SourceFile(text.Path, string.Empty);

    /// <summary>Reads the text of a file. The same text is the same file, so that what is cached for it is found again.</summary>
    public static SourceFile Read(string path, SourceText source)
    {
        var file = FilesOfTexts.GetValue(source, text => Decode(path, text));
        return file.Path == path ? file : Decode(path, source);
    }

    /// <summary>Sorts files by path, so that their order in the project does not matter.</summary>
    public static EquatableArray<SourceFile> Sort(IEnumerable<SourceFile> files) =>
        new(files.OrderBy(file => file.Path, StringComparer.Ordinal));

    private static SourceFile Decode(string path, SourceText source)
    {
        var content = source.ToString();

        // If bytes are not UTF-8, the compiler uses the encoding of the machine, so a table would mean different things on different
        // machines. Encoding the text again restores the bytes.
        return source.Encoding is { } encoding and not UTF8Encoding
            ? SourceFile.Decode(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(content)])
            : new SourceFile(path, content);
    }
}
