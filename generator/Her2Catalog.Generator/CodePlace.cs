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

    /// <summary>A place in a catalog file.</summary>
    public static CodePlace Of(SourceFile file, FileSpan span)
    {
        var place = new TextSpan(span.Start, span.Length);
        return new CodePlace(file.Path, place, SourceText.From(file.Content).Lines.GetLinePositionSpan(place));
    }

    /// <summary>The location again, to report at.</summary>
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
