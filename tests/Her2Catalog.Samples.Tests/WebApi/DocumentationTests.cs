using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary>The OpenAPI document and the README describe what the program does.</summary>
[Collection(OneApi.Name)]
[Trait("Category", "Sample")]
public partial class DocumentationTests(RunningApi api)
{
    [Fact]
    public async Task Every_path_is_described_with_its_parameters_and_responses()
    {
        var document = await DocumentAsync();
        Assert.Equal(["/assays", "/assays/{id}/interpret", "/health", "/variants/{name}"], document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
        foreach (var (_, path) in document["paths"]!.AsObject())
        {
            var operation = path!["get"]!;
            Assert.NotEmpty(operation["summary"]!.GetValue<string>());
            Assert.All(operation["parameters"]?.AsArray() ?? [], parameter => Assert.NotEmpty(parameter!["description"]!.GetValue<string>()));
        }

        foreach (var path in new[] { "/variants/{name}", "/assays/{id}/interpret" })
        {
            var operation = document["paths"]![path]!["get"]!;
            Assert.Equal(["200", "304", "400", "404", "422"], operation["responses"]!.AsObject().Select(response => response.Key));
            Assert.Equal(["GRCh37", "GRCh38"], operation["parameters"]!.AsArray().Single(parameter => Text(parameter, "name") == "build")!["schema"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
            Assert.DoesNotContain("catalog", operation["parameters"]!.AsArray().Select(parameter => Text(parameter, "name")));
        }
    }

    [Fact]
    public async Task The_document_says_that_it_is_not_a_medical_device() =>
        Assert.Contains("not a medical device", Text((await DocumentAsync())["info"], "description"), StringComparison.Ordinal);

    [Fact]
    public async Task A_description_shows_a_name_as_it_is_written()
    {
        var document = await DocumentAsync();
        Assert.DoesNotContain("&gt;", document.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        var parameter = document["paths"]!["/variants/{name}"]!["get"]!["parameters"]!.AsArray().Single(parameter => Text(parameter, "name") == "name");
        Assert.Contains("chr17:37880220 T>C", Text(parameter, "description"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PermittedUse", "CompanionDiagnostic")]
    [InlineData("AssayMatch", "OtherAllele")]
    public async Task The_words_of_an_answer_are_strings(string schema, string word)
    {
        var described = (await DocumentAsync())["components"]!["schemas"]![schema]!;
        Assert.Equal("string", Text(described, "type"));
        Assert.Contains(word, described["enum"]!.AsArray().Select(one => one!.GetValue<string>()));
    }

    [Theory]
    [InlineData("/variants/{name}", "200", "/variants/c.2264T%3EC")]
    [InlineData("/variants/{name}", "400", "/variants/L755S%20or%20so")]
    [InlineData("/variants/{name}", "404", "/variants/p.L755Q")]
    [InlineData("/variants/{name}", "422", "/variants/p.K755S")]
    [InlineData("/assays/{id}/interpret", "200", "/assays/OncomineDxTargetTest/interpret?variant=c.2264T%3EC")]
    [InlineData("/assays/{id}/interpret", "404", "/assays/Guardant/interpret?variant=c.2264T%3EC")]
    public async Task An_example_of_the_document_is_what_the_program_says(string path, string status, string asked)
    {
        var (_, content) = Assert.Single((await DocumentAsync())["paths"]![path]!["get"]!["responses"]![status]!["content"]!.AsObject());
        await AssertSaid(content!["example"]!, asked);
    }

    [Fact]
    public async Task An_answer_of_the_README_is_what_the_program_says()
    {
        var shown = Shown().Matches(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "WebApi.md")));
        Assert.InRange(shown.Count, 2, 10);
        foreach (Match one in shown)
        {
            var answer = JsonNode.Parse(one.Groups["answer"].Value)!;
            if (answer["catalog"] is { } catalog)
            {
                catalog["digest"] = Her2.Catalog.Digest; // a new version may have another digest
            }

            await AssertSaid(answer, one.Groups["path"].Value);
        }
    }

    private async Task AssertSaid(JsonNode expected, string path)
    {
        using var response = await api.GetAsync(path);
        var said = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.True(JsonNode.DeepEquals(expected, said), $"{path}: {said}");
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await api.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    // A line of curl, and the block of JSON after it.
    [GeneratedRegex("""^    curl '?http://localhost:5000(?<path>/[^'\n]*)'?\n\n```json\n(?<answer>.*?)```""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();
}
