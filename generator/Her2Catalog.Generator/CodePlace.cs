using Her2Catalog.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using FileSpan = Her2Catalog.Compiler.Text.TextSpan;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Her2Catalog.Generator;

/// <summary>A place in code or in a catalog file that keeps no syntax tree alive.</summary>
internal sealed record CodePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place of a location.</summary>
    public static CodePlace Of(Location location) => new(location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan, location.GetLineSpan().Span);

    /// <summary>The location again, to report at.</summary>
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}

/// <summary>Finds places in catalog files; the lines of a file are counted once, however many findings it has.</summary>
internal sealed class FilePlaces
{
    // By path: to hash a file is to read all of it, for every finding again.
    private readonly Dictionary<string, TextLineCollection> lines = new(StringComparer.Ordinal);

    /// <summary>The place of a stretch of a file.</summary>
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
