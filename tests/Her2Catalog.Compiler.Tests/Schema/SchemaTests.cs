using System.Globalization;
using System.Text.Json.Nodes;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;
using NJsonSchema;

namespace Her2Catalog.Compiler.Tests.Schema;

/// <summary>The schemas that editors read say what the compiler takes: the same keys, the same of them required, the same words allowed.</summary>
[Trait("Category", "CultureFree")]
public class SchemaTests
{
    private const string Unknown = "zzz";

    public static TheoryData<string> Documents => [.. CatalogFixture.Real.Files.Keys.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_names_its_schema_and_keeps_it(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText(name));
        var json = ToJson(Root(name))!.ToJsonString();
        Assert.Empty(schema.Validate(json).Select(error => error.ToString()));

        // and the schema rejects other documents
        Assert.NotEmpty(schema.Validate(json.Insert(1, $"\"{Unknown}\": 1,")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Keys_of_the_schema_are_those_that_the_compiler_takes(string name)
    {
        foreach (var (mapping, schema) in Mappings(name))
        {
            var head = mapping.Entries[0].Key.Span.Start;
            var finding = Single(name, Put(name, head, 0, IsFlow(name, head) ? $"{Unknown}: 1, " : $"{Unknown}: 1\n{new string(' ', ColumnOf(name, head))}"), "Unknown key ");
            var expected = finding.Message.ToString().Split("Expected one of: ")[1].Split('.')[0].Split(", ");
            Assert.Equal(Keys(schema), expected.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_key_is_required_by_both_or_by_none(string name)
    {
        foreach (var (mapping, schema) in Mappings(name))
        {
            foreach (var entry in mapping.Entries)
            {
                var key = entry.Key.Value;
                var findings = Compile(name, Put(name, entry.Key.Span.Start, 0, Unknown)).Findings;
                var isMissed = findings.Any(finding => finding.Message.ToString().Contains($"The key '{key}' is missing", StringComparison.Ordinal) || (key == "source" && finding.Message.ToString().StartsWith("Every fact states its source", StringComparison.Ordinal)));

                // A Japanese text needs its English one. The manifest of this catalog requires both; the schema is also that of catalogs in English.
                var isRequired = IsRequired(schema, key) || key.EndsWith("_japanese", StringComparison.Ordinal) ||
                    mapping.Entries.Any(other => other.Key.Value == key + "_japanese");
                Assert.True(isRequired == isMissed, $"{name}: {key}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Words_of_the_schema_are_those_that_the_compiler_takes(string name)
    {
        foreach (var (mapping, schema) in Mappings(name))
        {
            foreach (var entry in mapping.Entries.Where(entry => Words(schema, entry.Key.Value).Length > 0))
            {
                var finding = Single(name, Put(name, entry.Value.Span.Start, entry.Value.Span.Length, Unknown), $"'{Unknown}' is not one of ");
                Assert.Equal(Words(schema, entry.Key.Value), finding.Message.ToString().Split("is not one of ")[1].Split('.')[0].Split(", "));
            }
        }
    }

    [Fact]
    public async Task A_manifest_that_extends_another_keeps_a_schema_of_its_own()
    {
        const string manifest = "st-example.yaml";
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "schema", "extension.schema.json"));
        Assert.StartsWith("# yaml-language-server: $schema=../../../docs/schema/extension.schema.json\n", CatalogFixture.OwnAssay.Files[manifest], StringComparison.Ordinal);
        var root = YamlReader.Read(new SourceFile(manifest, CatalogFixture.OwnAssay.Files[manifest]), new List<Finding>())!;
        Assert.Empty((await JsonSchema.FromJsonAsync(text)).Validate(ToJson(root)!.ToJsonString()).Select(error => error.ToString()));

        var finding = CatalogFixture.OwnAssay.With(manifest, "catalog:", $"{Unknown}: 1\ncatalog:").Compile().Findings[0];
        var expected = finding.Message.ToString().Split("Expected one of: ")[1].Split('.')[0].Split(", ");
        Assert.Equal(Keys(JsonNode.Parse(text)!.AsObject()), expected.Order(StringComparer.Ordinal));
    }

    private static string[] Keys(JsonObject schema) => [.. schema["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal)];

    private static bool IsRequired(JsonObject schema, string key) => schema["required"]!.AsArray().Any(required => (string?)required == key);

    private static string[] Words(JsonObject schema, string key) => schema["properties"]![key] switch
    {
        JsonObject property when property["enum"] is JsonArray words => [.. words.Select(word => (string)word!)],
        JsonObject property when (property["type"] as JsonValue)?.ToString() == "boolean" => ["true", "false"],
        _ => [],
    };

    // Each mapping of the document with its schema, one for each place in the schema.
    private static IEnumerable<(YamlMapping Mapping, JsonObject Schema)> Mappings(string name)
    {
        var document = JsonNode.Parse(SchemaText(name))!.AsObject();
        return Mappings(Root(name), document, document).DistinctBy(pair => pair.Schema.GetPath() + string.Join(',', pair.Mapping.Entries.Select(entry => entry.Key.Value)));
    }

    private static IEnumerable<(YamlMapping Mapping, JsonObject Schema)> Mappings(YamlNode node, JsonObject schema, JsonObject document)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = document["definitions"]![((string)reference!).Split('/')[^1]]!.AsObject();
        }

        return node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(entry => Mappings(entry.Value, schema["properties"]![entry.Key.Value]!.AsObject(), document)).Prepend((mapping, schema)),
            YamlSequence sequence => sequence.Items.SelectMany(item => Mappings(item, schema["items"]!.AsObject(), document)),
            _ => [],
        };
    }

    private static CompiledCatalog Compile(string name, string text) => CatalogFixture.Real.WithFile(name, text).Compile();

    private static Finding Single(string name, string text, string words) =>
        Assert.Single(Compile(name, text).Findings, finding => finding.File.Path == "catalog/" + name && finding.Message.ToString().Contains(words, StringComparison.Ordinal) && finding.Message.ToString().Contains(Unknown, StringComparison.Ordinal));

    private static string Put(string name, int start, int length, string text) => CatalogFixture.Real.Files[name].Remove(start, length).Insert(start, text);

    private static bool IsFlow(string name, int start) => CatalogFixture.Real.Files[name][..start].TrimEnd().EndsWith('{');

    private static int ColumnOf(string name, int start) => start - 1 - CatalogFixture.Real.Files[name].LastIndexOf('\n', start - 1);

    private static YamlNode Root(string name) => YamlReader.Read(new SourceFile(name, CatalogFixture.Real.Files[name]), new List<Finding>())!;

    private static string SchemaText(string name)
    {
        const string comment = "# yaml-language-server: $schema=";
        var line = CatalogFixture.Real.Files[name].Split('\n')[0];
        Assert.StartsWith(comment, line, StringComparison.Ordinal);
        var path = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "catalog", Path.GetDirectoryName(name)!, line[comment.Length..]));
        return File.ReadAllText(path);
    }

    // As YAML's core schema types a plain scalar; a quoted one is text.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlScalar { IsPlain: true, Cell.Value: "true" or "false" } scalar => JsonValue.Create(scalar.Cell.Value == "true"),
        YamlScalar { IsPlain: true } scalar when decimal.TryParse(scalar.Cell.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Cell.Value),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
        _ => null,
    };
}
