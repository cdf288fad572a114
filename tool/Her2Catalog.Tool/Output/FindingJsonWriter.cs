using System.Globalization;
using System.Text.Json;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Tool.Checking;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes findings as one JSON array in English; lines and columns start at 1, and ends are exclusive.</summary>
internal static class FindingJsonWriter
{
    public static void Write(Stream output, CheckReport report)
    {
        var maps = new LineMaps();
        using var json = new Utf8JsonWriter(output, JsonDocumentWriter.Options);
        json.WriteStartArray();
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            WritePlace(json, maps, finding.File, finding.Span);
            json.WriteString("message", finding.Message.ToString(CultureInfo.InvariantCulture));
            json.WriteString("value", finding.File.Content.AsSpan(finding.Span.Start, finding.Span.Length));
            json.WriteString("replacement", finding.Replacement);
            WriteEdits(json, maps, finding);
            json.WriteBoolean("isRepairSafe", CatalogRepair.IsSafe(finding));
            json.WriteString("help", finding.Rule.HelpLink);
            if (finding.Related is { } related)
            {
                json.WriteStartObject("related");
                WritePlace(json, maps, related.File, related.Span);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The edits that fix the finding if one replacement is not enough; otherwise empty.
    private static void WriteEdits(Utf8JsonWriter json, LineMaps maps, Finding finding)
    {
        json.WriteStartArray("edits");
        foreach (var edit in finding.Edits)
        {
            json.WriteStartObject();
            WritePlace(json, maps, finding.File, edit.Span);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, LineMaps maps, SourceFile file, TextSpan span)
    {
        var region = maps.Region(file, span);
        json.WriteString("file", file.Path);
        json.WriteNumber("line", region.StartLine);
        json.WriteNumber("column", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
    }
}
