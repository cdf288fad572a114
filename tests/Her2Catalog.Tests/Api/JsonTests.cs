using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Her2Catalog.Tests.Api;

/// <summary>Entries are JSON strings: a round trip loses nothing, by reflection and by source generation.</summary>
public class JsonTests
{
    private static readonly JsonSerializerOptions Reflection = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
    private static readonly JsonSerializerOptions Generated = new() { TypeInfoResolver = EntriesContext.Default };

    public static TheoryData<bool> Modes => [true, false];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Entries_come_back_as_values_and_properties(bool isGenerated)
    {
        var report = new Report(
            Her2.Variants.Y772_A775dup,
            Her2.Alleles.c_2264T_C,
            Her2.Assays.OncomineDxTargetTest,
            Her2.Therapies.TrastuzumabDeruxtecan,
            Her2.Jurisdictions.Japan,
            Her2.Documents.JlcsHandbook2023_11,
            Her2.Variants.L755S,
            null);
        var json = JsonSerializer.Serialize(report, Options(isGenerated));
        Assert.Equal(
            """{"Variant":"Y772_A775dup","Allele":"c.2264T\u003EC","Assay":"OncomineDxTargetTest","Therapy":"TrastuzumabDeruxtecan","Jurisdiction":"Japan","Document":"JlcsHandbook2023_11","Second":"L755S","Third":null}""", json);
        Assert.Equal(report, JsonSerializer.Deserialize<Report>(json, Options(isGenerated)));
        foreach (var variant in Her2.Variants.All)
        {
            Assert.Equal(variant, JsonSerializer.Deserialize<Her2.Variant>(JsonSerializer.Serialize(variant, Options(isGenerated)), Options(isGenerated)));
        }

        foreach (var allele in Her2.Alleles.All)
        {
            Assert.Equal(allele, JsonSerializer.Deserialize<Her2.Allele>(JsonSerializer.Serialize(allele, Options(isGenerated)), Options(isGenerated)));
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Entries_come_back_as_keys(bool isGenerated)
    {
        KeysComeBack(Her2.Variants.All, isGenerated);
        KeysComeBack(Her2.Alleles.All, isGenerated);
        KeysComeBack(Her2.Assays.All, isGenerated);
        KeysComeBack(Her2.Therapies.All, isGenerated);
        KeysComeBack(Her2.Jurisdictions.All, isGenerated);
        KeysComeBack(Her2.Documents.All, isGenerated);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Null_is_not_an_entry(bool isGenerated)
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(Her2.Variant), Options(isGenerated)));
        Assert.True(JsonSerializer.Deserialize<Her2.Variant>("null", Options(isGenerated)).IsNone);
        Assert.True(JsonSerializer.Deserialize<Her2.Assay>("null", Options(isGenerated)).IsNone);
    }

    [Theory]
    [InlineData("\"L755Q\"")]
    [InlineData("\"p.K755S\"")]
    [InlineData("\"EGFR L858R\"")]
    [InlineData("755")]
    [InlineData("{}")]
    [InlineData("true")]
    public void An_unknown_name_is_an_error(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Her2.Variant>(json, Reflection));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Her2.Variant>(json, Generated));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Her2.Assay>(json, Generated));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Her2.Variant, int>>("""{"L755Q": 1}""", Generated));
    }

    [Fact]
    public void An_error_suggests_a_name() =>
        Assert.Contains("Did you mean 'p.L755S'?", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Her2.Variant>("\"p.K755S\"", Generated)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Modes))]
    public void An_interpretation_has_the_members_of_the_command(bool isGenerated)
    {
        var answer = Her2.Assays.OncomineDxTargetTest.Interpret("c.2264T>C", new DateOnly(2023, 11, 15));
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(answer, Options(isGenerated)));
        Assert.Equal(
            ["assay", "use", "match", "nextStep", "confirmWith", "confirmingUse", "confirmingTherapies", "listedAlleles", "uses", "status", "variant", "allele", "asOf", "catalog"],
            json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["use", "therapy", "indication", "jurisdiction", "from", "until", "citations"], json.RootElement.GetProperty("uses")[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal(["id", "edition", "digest"], json.RootElement.GetProperty("catalog").EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            $$$"""{"assay":"OncomineDxTargetTest","use":"CompanionDiagnostic","match":"Allele","nextStep":"NotStated","confirmWith":null,"confirmingUse":null,"confirmingTherapies":[],"listedAlleles":[],"uses":[{"use":"CompanionDiagnostic","therapy":"TrastuzumabDeruxtecan","indication":null,"jurisdiction":"Japan","from":"2023-11-01","until":null,"citations":["JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1"]}],"status":"Found","variant":"L755S","allele":"c.2264T>C","asOf":"2023-11-15","catalog":{"id":"HER2","edition":"2023-11","digest":"{{{Her2.Catalog.Digest}}}"}}""",
            JsonSerializer.Serialize(json, Relaxed));
    }

    [Fact]
    public void The_untyped_interpretation_is_the_same_JSON()
    {
        foreach (var (_, answer) in Her2.InterpretAll("c.2324_2325insGTACGTGATGGC"))
        {
            Assert.Equal(JsonSerializer.Serialize((Interpretation)answer, Reflection), JsonSerializer.Serialize(answer, Reflection));
        }
    }

    [Fact]
    public void The_default_interpretation_has_every_member()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(default(Her2.Interpretation), Generated));
        Assert.Equal(14, json.RootElement.EnumerateObject().Count());
        Assert.Equal(("None", JsonValueKind.Null, JsonValueKind.Null), (json.RootElement.GetProperty("status").GetString(), json.RootElement.GetProperty("assay").ValueKind, json.RootElement.GetProperty("asOf").ValueKind));
    }

    [Fact]
    public void An_interpretation_is_not_read_from_text() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Her2.Interpretation>("{}", Generated));

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonSerializerOptions Options(bool isGenerated) => isGenerated ? Generated : Reflection;

    private static void KeysComeBack<T>(IEnumerable<T> entries, bool isGenerated)
        where T : notnull
    {
        var numbers = entries.Select((entry, i) => (entry, i)).ToDictionary(pair => pair.entry, pair => pair.i);
        var json = JsonSerializer.Serialize(numbers, Options(isGenerated));
        Assert.Equal(numbers, JsonSerializer.Deserialize<Dictionary<T, int>>(json, Options(isGenerated)));
        Assert.NotEmpty(numbers);
    }
}

/// <summary>Every entry as a property.</summary>
internal sealed record Report(Her2.Variant Variant, Her2.Allele Allele, Her2.Assay Assay, Her2.Therapy Therapy, Her2.Jurisdiction Jurisdiction, Her2.Document Document, Her2.Variant? Second, Her2.Variant? Third);

[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Her2.Interpretation))]
[JsonSerializable(typeof(Dictionary<Her2.Variant, int>), TypeInfoPropertyName = "ByVariant")]
[JsonSerializable(typeof(Dictionary<Her2.Allele, int>), TypeInfoPropertyName = "ByAllele")]
[JsonSerializable(typeof(Dictionary<Her2.Assay, int>), TypeInfoPropertyName = "ByAssay")]
[JsonSerializable(typeof(Dictionary<Her2.Therapy, int>), TypeInfoPropertyName = "ByTherapy")]
[JsonSerializable(typeof(Dictionary<Her2.Jurisdiction, int>), TypeInfoPropertyName = "ByJurisdiction")]
[JsonSerializable(typeof(Dictionary<Her2.Document, int>), TypeInfoPropertyName = "ByDocument")]
internal sealed partial class EntriesContext : JsonSerializerContext;
