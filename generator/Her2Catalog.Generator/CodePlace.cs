using Her2Catalog.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using FileSpan = Her2Catalog.Compiler.Text.TextSpan;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Her2Catalog.Generator;

/// <summary>A place in code or in a catalog file, without a reference to a syntax tree.</summary>
internal sealed record CodePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>Returns the place of a location.</summary>
    public static CodePlace Of(Location location) =>
        new(location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan, location.GetLineSpan().Span);

    /// <summary>Returns the location of a diagnostic.</summary>
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}

/// <summary>Finds places in catalog files. The lines of a file are counted once, however many findings it has.</summary>
internal sealed class FilePlaces
{
    // By path, because hashing a file would read all of it for every finding.
    private readonly Dictionary<string, TextLineCollection> lines = new(StringComparer.Ordinal);

    /// <summary>Returns the place of a span of a file.</summary>
    public CodePlace Of(SourceFile file, FileSpan span)
    {
        if (!lines.TryGetValue(file.Path, out var ofFile))
        {
            lines.Add(file.Path, ofFile = SourceText.From(file.Content).Lines);
        }

        var place = new TextSpan(span.Start, span.Length);
        return new CodePlace(file.Path, place, ofFile.GetLinePositionSpan(place));
    }
}
