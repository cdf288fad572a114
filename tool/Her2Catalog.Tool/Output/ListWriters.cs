using System.Text.Json;
using Her2Catalog.Json;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes entries as tab-separated lines after a header; lists are separated by semicolons.</summary>
internal static class ListTsvWriter
{
    private const char ListSeparator = ';';

    public static void Write(TextWriter output, CatalogListing listing)
    {
        TsvLine.Write(output, [.. listing.Columns]);
        foreach (var row in listing.Rows)
        {
            TsvLine.Write(output, [.. row.Select(TextOf)]);
        }
    }

    private static string TextOf(object? cell) =>
        cell is string[] texts ? string.Join(ListSeparator, texts) : (string?)cell ?? string.Empty;
}

/// <summary>Writes entries as one JSON object: the catalog, and an array of objects named by the kind of entries.</summary>
internal static class ListJsonWriter
{
    public static void Write(Stream output, CatalogListing listing, AnswerScope scope)
    {
        using (var json = new Utf8JsonWriter(output, JsonDocumentWriter.Options))
        {
            json.WriteStartObject();
            WriteCatalog(json, scope);
            json.WriteStartArray(listing.Kind);
            foreach (var row in listing.Rows)
            {
                WriteRow(json, listing.Columns, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the object <c>catalog</c>.</summary>
    public static void WriteCatalog(Utf8JsonWriter json, AnswerScope scope, string member = "catalog")
    {
        json.WriteStartObject(member);
        json.WriteString("id", scope.Catalog.Id);
        InterpretationConverter.WriteText(json, "edition", scope.EditionId);
        json.WriteString("digest", scope.Catalog.Digest);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, object?[] row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            var member = Camel(columns[i]);
            if (row[i] is string[] texts)
            {
                InterpretationConverter.WriteTexts(json, member, texts);
            }
            else
            {
                InterpretationConverter.WriteText(json, member, (string?)row[i]);
            }
        }

        json.WriteEndObject();
    }

    private static string Camel(string column) =>
        string.Concat(column.Split('_').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>Writes entries for people: a paragraph per entry, its first column as the heading.</summary>
internal static class ListTextWriter
{
    public static void Write(TerminalText output, CatalogListing listing, AnswerScope scope, Terminal terminal)
    {
        var labels = listing.Columns.Select(column => column.Replace('_', ' ')).ToArray();
        var labelWidth = labels.Skip(1).Max(label => label.Length);
        foreach (var row in listing.Rows)
        {
            output.WriteLine(terminal.Bold(row[0] is string { Length: > 0 } name ? name : "(unnamed)"));
            for (var i = 1; i < row.Length; i++)
            {
                var text = row[i] is string[] texts ? string.Join(", ", texts) : (string?)row[i] ?? string.Empty;
                var label = $"  {labels[i].PadRight(labelWidth)}  ";
                foreach (var line in TextWidth.Wrap(text, Math.Max(20, terminal.Width - label.Length)))
                {
                    output.WriteLine(label + line);
                    label = new string(' ', label.Length);
                }
            }

            output.WriteLine();
        }

        output.WriteLine($"{listing.Rows.Count} {listing.Kind}; {AnswerText.Catalog(scope)}");
    }
}
