using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes findings as SARIF 2.1.0, which code-scanning services read. Its texts are English.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "SRCROOT";

    public static void Write(Stream output, CheckReport report)
    {
        using var json = new Utf8JsonWriter(output, JsonDocumentWriter.Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        WriteResults(json, report);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "her2 check");
        json.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalog.OfFiles)
        {
            var page = RulePages.Of(rule, CultureInfo.InvariantCulture);
            var cause = RulePages.CauseIn(page);
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", English(rule.Title));
            WriteText(json, "fullDescription", cause);
            json.WriteStartObject("help");
            json.WriteString("text", $"{English(rule.Title)}. {cause}");
            json.WriteString("markdown", page);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, CheckReport report)
    {
        var ruleIndexes = RuleCatalog.OfFiles
            .Select((rule, i) => (rule.Id, Index: i))
            .ToDictionary(rule => rule.Id, rule => rule.Index, StringComparer.Ordinal);
        var maps = new LineMaps();
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", ruleIndexes[finding.Rule.Id]);
            json.WriteString("level", Level(finding.Severity));
            WriteText(json, "message", English(finding.Message));
            WriteLocations(json, "locations", maps, finding.File, finding.Span, null);
            if (finding.Related is { } related)
            {
                WriteLocations(json, "relatedLocations", maps, related.File, related.Span, English(ToolMessages.SeeAlso()));
            }

            json.WriteStartObject("partialFingerprints");
            json.WriteString("her2Line/v1", Fingerprint(finding, maps));
            json.WriteEndObject();
            WriteFix(json, maps, finding);
            json.WriteEndObject();
        }
    }

    private static void WriteFix(Utf8JsonWriter json, LineMaps maps, Finding finding)
    {
        if (!Repair.CanApply(finding))
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", Describe(finding));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, finding.File);
        json.WriteStartArray("replacements");
        foreach (var edit in Repair.EditsOf(finding))
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", maps.Region(finding.File, edit.Span));
            WriteText(json, "insertedContent", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Describe(Finding finding) =>
        finding.Edits.Count > 1 ? English(ToolMessages.FixInPlaces(finding.Edits.Count)) :
        Repair.EditsOf(finding)[0].Text is { Length: > 0 } text ? English(ToolMessages.ReplaceWith(text)) :
        English(ToolMessages.RemoveText());

    private static void WriteLocations(
        Utf8JsonWriter json, string member, LineMaps maps, SourceFile file, TextSpan span, string? message)
    {
        json.WriteStartArray(member);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, file);
        WriteRegion(json, "region", maps.Region(file, span));
        json.WriteEndObject();
        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A relative path is relative to where the command was run, the root of the checkout in a workflow.
    private static void WriteArtifact(Utf8JsonWriter json, SourceFile file)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(file.Path))
        {
            json.WriteString("uri", new Uri(file.Path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string member, Region region)
    {
        json.WriteStartObject(member);
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteEndObject();
    }

    private static string English(LocalizedMessage message) => message.ToString(CultureInfo.InvariantCulture);

    private static void WriteText(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartObject(member);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // The same fault on the same text is the same finding, even if lines before it are added or removed.
    private static string Fingerprint(Finding finding, LineMaps maps)
    {
        var map = maps.Of(finding.File);
        var line = map.Line(finding.File.Content, map.Locate(finding.Span.Start).Line);
        var digest = XxHash128.Hash(Encoding.UTF8.GetBytes($"{finding.Rule.Id}\n{Path.GetFileName(finding.File.Path)}\n{line.Trim()}"));
        return Convert.ToHexString(digest).ToLowerInvariant();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
