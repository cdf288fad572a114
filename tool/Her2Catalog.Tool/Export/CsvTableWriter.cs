using System.Globalization;
using System.Text;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Export;

/// <summary>Writes a table as CSV (RFC 4180, so lines end with CR LF) with a header.</summary>
/// <remarks>A missing value is an empty cell; an empty text is quoted.</remarks>
internal static class CsvTableWriter
{
    /// <summary>Writes the table.</summary>
    public static void Write(Stream output, Table table)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        WriteLine(writer, table.Columns.Select(column => column.Name));
        for (var row = 0; row < table.RowCount; row++)
        {
            WriteLine(writer, table.Columns.Select(column => ValueOf(column, row)));
        }
    }

    private static string? ValueOf(TableColumn column, int row) => column switch
    {
        TextColumn text => text.Values[row] is { } value ? HiddenText.Replace(value, "\t\r\n") : null,
        NumberColumn numbers => numbers.Values[row]?.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A column is text or numbers, not {column.GetType().Name}."),
    };

    private static void WriteLine(StreamWriter writer, IEnumerable<string?> values)
    {
        writer.Write(string.Join(',', values.Select(Quote)));
        writer.Write("\r\n");
    }

    // An empty text is quoted, so that it is not read as a missing value.
    private static string Quote(string? value) => value switch
    {
        null => string.Empty,
        "" => "\"\"",
        _ when value.AsSpan().IndexOfAny("\",\r\n") < 0 => value,
        _ => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };
}
