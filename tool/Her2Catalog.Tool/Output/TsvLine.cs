using System.Globalization;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes tab-separated lines; control characters within a value are escaped: <c>\t</c>, <c>\n</c>, <c>\u001b</c>.</summary>
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

    private static string Escape(string value) => value.Any(char.IsControl) ? string.Concat(value.Select(Escape)) : value;

    private static string Escape(char unit) => unit switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        _ => char.IsControl(unit) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : unit.ToString(),
    };
}
