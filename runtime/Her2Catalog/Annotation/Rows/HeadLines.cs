using System.Buffers;
using System.Text;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Lines before the column names that belong to an annotation.</summary>
internal static class HeadLines
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(",=> \t\r\n"u8);
    private static readonly byte[][] Declarations = [[.. "##INFO="u8], [.. "##FORMAT="u8]];

    /// <summary>Returns the lines that do not belong to an annotation.</summary>
    public static byte[] Without(ReadOnlySpan<byte> lines, ReservedNames reserved)
    {
        var kept = new List<byte>(lines.Length);
        while (TryTakeLine(ref lines, out var line))
        {
            if (NameIn(line, reserved).IsEmpty)
            {
                kept.AddRange(line);
            }
        }

        return [.. kept];
    }

    /// <summary>Finds the lines that belong to an annotation.</summary>
    /// <returns>Their line numbers, from 1, and the name in each.</returns>
    public static List<(int Line, string Name)> Find(ReadOnlySpan<byte> lines, ReservedNames reserved)
    {
        var found = new List<(int Line, string Name)>();
        for (var number = 1; TryTakeLine(ref lines, out var line); number++)
        {
            if (NameIn(line, reserved) is { IsEmpty: false } name)
            {
                found.Add((number, Encoding.UTF8.GetString(name)));
            }
        }

        return found;
    }

    // ##INFO=<ID=HER2_Match,…>, ##HER2_Catalog=<…> or #HER2_Catalog=<…>; empty for other lines.
    private static ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> line, ReservedNames reserved)
    {
        var name = line.TrimStart((byte)'#');
        foreach (var declaration in Declarations)
        {
            if (line.StartsWith(declaration))
            {
                var id = Math.Max(line.IndexOf("<ID="u8), line.IndexOf(",ID="u8));
                name = id < 0 ? default : line[(id + "<ID=".Length)..];
            }
        }

        if (name.Length == line.Length || !reserved.Contains(name))
        {
            return default;
        }

        var end = name.IndexOfAny(NameEnds);
        return end < 0 ? name : name[..end];
    }

    private static bool TryTakeLine(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        var end = rest.IndexOf((byte)'\n') + 1;
        line = end == 0 ? rest : rest[..end];
        rest = rest[line.Length..];
        return !line.IsEmpty;
    }
}
