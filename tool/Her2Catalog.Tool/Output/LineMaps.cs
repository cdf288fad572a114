using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Tool.Output;

/// <summary>A range of a file; lines and columns start at 1.</summary>
internal readonly record struct Region(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>Lines of files, each file mapped once.</summary>
internal sealed class LineMaps
{
    private readonly Dictionary<string, LineMap> maps = new(StringComparer.Ordinal);

    public LineMap Of(SourceFile file)
    {
        if (!maps.TryGetValue(file.Path, out var map))
        {
            maps.Add(file.Path, map = new LineMap(file.Content));
        }

        return map;
    }

    public Region Region(SourceFile file, TextSpan span)
    {
        var map = Of(file);
        var (startLine, startColumn) = map.Locate(span.Start);
        var (endLine, endColumn) = map.Locate(span.End);
        return new Region(startLine, startColumn, endLine, endColumn);
    }
}
