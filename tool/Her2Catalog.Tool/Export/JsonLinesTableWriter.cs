using System.Text.Json;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Export;

/// <summary>Writes a table as newline-delimited JSON, which DuckDB, Spark and BigQuery load; BigQuery does not accept an array.</summary>
internal static class JsonLinesTableWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = VisibleJsonEncoder.Instance };

    /// <summary>Writes the table.</summary>
    public static void Write(Stream output, Table table)
    {
        using var json = new Utf8JsonWriter(output, Options);
        for (var row = 0; row < table.RowCount; row++)
        {
            json.WriteStartObject();
            foreach (var column in table.Columns)
            {
                WriteMember(json, column, row);
            }

            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void WriteMember(Utf8JsonWriter json, TableColumn column, int row)
    {
        switch (column)
        {
            case NumberColumn numbers when numbers.Values[row] is { } number:
                json.WriteNumber(column.Name, number);
                break;
            case NumberColumn:
                json.WriteNull(column.Name);
                break;
            case TextColumn text:
                json.WriteString(column.Name, text.Values[row]);
                break;
        }
    }
}
