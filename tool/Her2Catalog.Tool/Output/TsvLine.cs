namespace Her2Catalog.Tool.Output;

/// <summary>Writes tab-separated lines; hidden characters within a value are escaped: <c>\t</c>, <c>\n</c>, <c>\u001b</c>.</summary>
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

            output.Write(HiddenText.Escape(values[i]));
        }

        output.WriteLine();
    }
}
