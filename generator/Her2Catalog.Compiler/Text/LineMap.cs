namespace Her2Catalog.Compiler.Text;

/// <summary>Converts offsets to line and column numbers, which start at 1. All kinds of line ends are supported.</summary>
public sealed class LineMap
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Creates the line map of a text.</summary>
    public LineMap(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Returns the text of a line without its line end. Line numbers start at 1.</summary>
    public string Line(string content, int number)
    {
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Count ? lineStarts[number] : content.Length;
        return content.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>Returns the line and column of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var index = lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }
}
