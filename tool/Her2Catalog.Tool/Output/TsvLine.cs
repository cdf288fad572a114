namespace Her2Catalog.Tool.Output;

/// <summary>Writes tab-separated lines; tabs and line breaks within a value are written as <c>\t</c>, <c>\n</c>, <c>\r</c>.</summary>
internal static class TsvLine
{
    /// <summary>Writes the values as one line.</summary>
    public static void Write(TextWriter output, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                output.Write('\t');
            }

            output.Write(Escape(values[i]));
        }

        output.WriteLine();
    }

    private static string Escape(string value) => value.AsSpan().IndexOfAny('\t', '\n', '\r') < 0
        ? value
        : value.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
