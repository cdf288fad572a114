using System.Text.Json;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary>A query parameter is obeyed or a problem, on every path: none is ignored.</summary>
[Collection(OneApi.Name)]
[Trait("Category", "Sample")]
public class QueryParameterTests(RunningApi api)
{
    private static readonly string[] Paths =
    [
        "/variants/p.L755S?", "/assays?", "/assays/Guardant360Cdx/interpret?variant=p.L755S&", "/health?", "/openapi/v1.json?",
    ];

    public static TheoryData<string, string, string> Ignored { get; } = AllIgnored();

    [Theory]
    [MemberData(nameof(Ignored))]
    public async Task A_parameter_that_would_be_ignored_is_a_problem(string path, string parameter, string value)
    {
        var problem = await api.ProblemAsync($"{path}{parameter}={value}", 400);
        Assert.EndsWith(":unknown-parameter", Text(problem, "type"), StringComparison.Ordinal);
        Assert.Equal((Uri.UnescapeDataString(parameter), value), (Text(problem, "parameter"), Text(problem, "value")));
        Assert.NotEmpty(Text(problem, "detail"));
    }

    [Theory]
    [InlineData("asOf", "2023-11-15", "2023-11-15")]
    [InlineData("asOf", "2023-11-15", "2023-10-01")]
    [InlineData("asOf", "2023-11-15", "")]
    [InlineData("build", "GRCh37", "GRCh38")]
    [InlineData("therapy", "TrastuzumabDeruxtecan", "TrastuzumabDeruxtecan")]
    [InlineData("jurisdiction", "Japan", "")]
    public async Task A_repeated_parameter_is_a_problem(string parameter, string first, string second)
    {
        foreach (var path in new[] { "/variants/p.L755S?", "/assays/Guardant360Cdx/interpret?variant=p.L755S&" })
        {
            foreach (var again in new[] { parameter, parameter.ToUpperInvariant() })
            {
                var problem = await api.ProblemAsync($"{path}{parameter}={first}&{again}={second}", 400);
                Assert.EndsWith(":repeated-parameter", Text(problem, "type"), StringComparison.Ordinal);
                Assert.Equal(parameter, Text(problem, "parameter"), ignoreCase: true);
                Assert.Contains(first, Text(problem, "value"), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("asOf", "", "unreadable-date")]
    [InlineData("asOf", "yesterday", "unreadable-date")]
    [InlineData("asOf", "2023-11-31", "unreadable-date")]
    [InlineData("asOf", "2023-11-15T00:00:00", "unreadable-date")]
    [InlineData("asOf", "15.11.2023", "unreadable-date")]
    [InlineData("build", "", "unknown-build")]
    [InlineData("build", "grch37", "unknown-build")]
    [InlineData("therapy", "", "unknown-therapy")]
    [InlineData("therapy", "trastuzumab deruxtecan", "unknown-therapy")]
    [InlineData("jurisdiction", "", "unknown-jurisdiction")]
    [InlineData("jurisdiction", "Narnia", "unknown-jurisdiction")]
    public async Task A_value_that_is_not_known_is_a_problem_with_its_remedy(string parameter, string value, string type)
    {
        foreach (var path in new[] { "/variants/p.L755S?", "/assays/Guardant360Cdx/interpret?variant=p.L755S&" })
        {
            var problem = await api.ProblemAsync($"{path}{parameter}={Uri.EscapeDataString(value)}", 400);
            Assert.EndsWith(":" + type, Text(problem, "type"), StringComparison.Ordinal);
            Assert.Equal((parameter, value), (Text(problem, "parameter"), Text(problem, "value")));
            Assert.Matches("such as|Known: ", Text(problem, "detail"));
        }
    }

    [Theory]
    [InlineData("p.L755S", "2023-10-31")]
    [InlineData("p.L755Q", "2023-10-31")]
    [InlineData("c.2264T>C", "0001-01-01")]
    public async Task Before_the_first_edition_has_a_status_of_its_own(string name, string asOf)
    {
        foreach (var path in new[] { $"/variants/{Uri.EscapeDataString(name)}?", $"/assays/Guardant360Cdx/interpret?variant={Uri.EscapeDataString(name)}&" })
        {
            var problem = await api.ProblemAsync($"{path}asOf={asOf}", 404);
            Assert.EndsWith(":before-first-edition", Text(problem, "type"), StringComparison.Ordinal);
            Assert.Equal("BeforeFirstEdition", Text(problem, "lookupStatus"));
            Assert.Contains("2023-11-01", Text(problem, "detail"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Long_values_are_cut() =>
        Assert.Equal(101, Text(await api.ProblemAsync($"/assays?{new string('x', 4000)}=1", 400), "parameter").Length);

    [Fact]
    public async Task The_parameters_of_the_document_are_those_that_are_accepted()
    {
        var document = await api.AnswerAsync("/openapi/v1.json");
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.GetProperty("get");
            var documented = operation.TryGetProperty("parameters", out var parameters)
                ? parameters.EnumerateArray().Where(item => Text(item, "in") == "query").Select(item => Text(item, "name")).ToArray()
                : [];
            var problem = await api.ProblemAsync($"{path.Name.Replace("{name}", "p.L755S", StringComparison.Ordinal).Replace("{id}", "Guardant360Cdx", StringComparison.Ordinal)}?unknown=1", 400);
            Assert.Equal(documented.Order(), problem.GetProperty("known").EnumerateArray().Select(name => name.GetString()!).Order());
        }
    }

    private static TheoryData<string, string, string> AllIgnored()
    {
        var all = new TheoryData<string, string, string>();
        foreach (var path in Paths)
        {
            all.Add(path, "as_of", "2023-10-01");
            all.Add(path, "as-of", "2023-10-01");
            all.Add(path, "assay", "OncomineDxTargetTest");
            all.Add(path, "asOf%20", "2023-10-01");
            all.Add(path, "", "2023-10-01");
        }

        foreach (var path in Paths.Where(path => !path.Contains("L755S", StringComparison.Ordinal)))
        {
            all.Add(path, "asOf", "2023-10-01");
            all.Add(path, "therapy", "TrastuzumabDeruxtecan");
        }

        return all;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
