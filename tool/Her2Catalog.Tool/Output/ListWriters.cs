using System.Text.Json;
using Her2Catalog.Json;
using Her2Catalog.Tool.Messages;

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

/// <summary>Writes entries for people: a paragraph per entry.</summary>
internal static class ListTextWriter
{
    private const string Indent = "  ";
    private const int MinTextWidth = 20;

    public static void Write(TerminalText output, string kind, AnswerScope scope, Terminal terminal)
    {
        var (title, entries) = TextEntry.Of(scope.Catalog, kind.ToLowerInvariant());
        var count = 0;
        foreach (var entry in entries)
        {
            Write(output, entry, terminal);
            count++;
        }

        output.WriteLine($"{ToolMessages.ListCount(title, count)}{ToolMessages.DetailSeparator()}{AnswerText.Catalog(scope)}");
    }

    private static void Write(TerminalText output, TextEntry entry, Terminal terminal)
    {
        output.WriteLine(terminal.Bold(entry.Heading));
        var labelWidth = entry.Lines.Max(line => TextWidth.Of(line.Label.ToString()));
        var textStart = Indent.Length + labelWidth + Indent.Length;
        foreach (var (label, text) in entry.Lines)
        {
            var start = $"{Indent}{TextWidth.PadRight(label.ToString(), labelWidth)}{Indent}";
            foreach (var line in TextWidth.Wrap(text, Math.Max(MinTextWidth, terminal.Width - textStart)))
            {
                output.WriteLine(start + line);
                start = new string(' ', textStart);
            }
        }

        output.WriteLine();
    }
}
