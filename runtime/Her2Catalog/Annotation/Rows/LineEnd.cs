using System.Runtime.CompilerServices;

namespace Her2Catalog.Annotation.Rows;

/// <summary>The line feed, or carriage return and line feed, at the end of a row.</summary>
internal static class LineEnd
{
    /// <summary>The number of its bytes: 0, 1 or 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOf(ReadOnlySpan<byte> row) =>
        row.IsEmpty || row[^1] != (byte)'\n' ? 0 :
        row.Length > 1 && row[^2] == (byte)'\r' ? 2 : 1;

    /// <summary>A line without it, and without a carriage return at the end of a table.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line)
    {
        line = line is [.., (byte)'\n'] ? line[..^1] : line;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }
}
