using System.Text.Json;
using System.Text.Json.Nodes;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary><c>GET /assays</c> and <c>GET /assays/{id}/interpret</c>. Expected values are the source's.</summary>
[Collection(OneApi.Name)]
[Trait("Category", "Sample")]
public class AssayTests(RunningApi api)
{
    private static readonly string[] Ids = ["OncomineDxTargetTest", "Guardant360Cdx", "LungCancerCompactPanel", "AmoyDxLungCancerPanel"];

    [Fact]
    public async Task The_four_assays_of_the_source_are_listed()
    {
        var assays = (await api.AnswerAsync("/assays")).EnumerateArray().ToArray();
        Assert.Equal(Ids, assays.Select(assay => Text(assay, "id")));
        Assert.Equal(["tissue", "plasma", null, null], assays.Select(assay => Text(assay, "specimen"))); // F30
        Assert.Equal([false, true, false, false], assays.Select(assay => assay.GetProperty("coversAllExons").GetBoolean())); // F37
    }

    [Theory]
    [InlineData("OncomineDxTargetTest", "p.Ile767Phe", "ReferenceOnly", "Protein", "NotStated")] // Table 1
    [InlineData("Guardant360Cdx", "p.Ile767Phe", "CompanionDiagnostic", "Protein", "NotStated")] // F39
    [InlineData("OncomineDxTargetTest", "T798I", "NotListed", "NoMatch", "NotStated")] // F38
    [InlineData("Guardant360Cdx", "p.Thr798Ile", "CompanionDiagnostic", "Protein", "NotStated")]
    [InlineData("Guardant360Cdx", "A775_G776insYVMA", "NotStated", "NoMatch", "NotStated")] // F40
    [InlineData("AmoyDxLungCancerPanel", "T798I", "ReferenceOnly", "NoMatch", "ConfirmWith")] // F34
    [InlineData("OncomineDxTargetTest", "p.L755Q", "NotListed", "NoMatch", "ExpertPanel")] // F41
    public async Task An_assay_answers_what_the_source_states(string id, string variant, string use, string match, string nextStep)
    {
        var answer = await api.AnswerAsync($"/assays/{id}/interpret?variant={variant}");
        Assert.Equal((id, use, match, nextStep), (Text(answer, "assay"), Text(answer, "use"), Text(answer, "match"), Text(answer, "nextStep")));
    }

    [Fact]
    public async Task All_54_rows_of_Table_1_have_their_use()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "assays", "oncomine-dx-target-test.csv")).Skip(2).Select(line => line.Split(',')).ToArray();
        Assert.Equal(54, rows.Length);
        foreach (var row in rows)
        {
            var byAllele = await api.AnswerAsync("/assays/OncomineDxTargetTest/interpret?variant=" + Uri.EscapeDataString(row[4]));
            Assert.Equal((row[1], "Allele"), (Text(byAllele, "use"), Text(byAllele, "match")));
            var byName = await api.AnswerAsync("/assays/OncomineDxTargetTest/interpret?variant=" + Uri.EscapeDataString(row[3]));
            Assert.Equal((row[1], "Protein"), (Text(byName, "use"), Text(byName, "match")));
        }
    }

    [Theory]
    [InlineData("OncomineDxTargetTest", "c.2264T>C")]
    [InlineData("OncomineDxTargetTest", "c.2324_2325insGTACGTGATGGC")]
    [InlineData("AmoyDxLungCancerPanel", "p.T798I")]
    [InlineData("OncomineDxTargetTest", "p.L755Q")]
    public async Task An_answer_is_the_JSON_of_the_library(string id, string variant)
    {
        var answer = await api.AnswerAsync($"/assays/{id}/interpret?variant={Uri.EscapeDataString(variant)}");
        var expected = JsonSerializer.SerializeToNode(Her2.Assay.Parse(id).Interpret(variant));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(answer.GetRawText())), $"{expected} {answer}");
    }

    [Theory]
    [InlineData("Foo/interpret?variant=p.L755S", 404, "unknown-assay")]
    [InlineData("oncominedxtargettest/interpret?variant=p.L755S", 404, "unknown-assay")]
    [InlineData("Guardant360Cdx/interpret", 400, "missing-variant")]
    [InlineData("Guardant360Cdx/interpret?variant=", 400, "missing-variant")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&build=hg19", 400, "unknown-build")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&build=1", 400, "unknown-build")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&asOf=2023-11", 400, "unreadable-date")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&asOf=2023-10-31", 404, "before-first-edition")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&therapy=Examplinib", 400, "unknown-therapy")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&jurisdiction=Examplia", 400, "unknown-jurisdiction")]
    [InlineData("Guardant360Cdx/interpret?variant=p.L755S&variant=p.T798I", 400, "repeated-parameter")]
    [InlineData("Guardant360Cdx/interpret?variant=p.K755S", 422, "contradicts-reference")]
    [InlineData("Guardant360Cdx/interpret?variant=EGFR+p.L858R", 404, "other-gene")]
    [InlineData("Guardant360Cdx/interpret?variant=c.225+1G%3EA", 400, "unreadable")] // a plus sign in a query is a space
    public async Task A_bad_request_is_a_problem(string path, int status, string type) =>
        Assert.EndsWith(":" + type, Text(await api.ProblemAsync("/assays/" + path, status), "type"), StringComparison.Ordinal);

    [Fact]
    public async Task A_problem_lists_the_known_assays()
    {
        var problem = await api.ProblemAsync("/assays/Foo/interpret?variant=p.L755S", 404);
        Assert.Equal(Ids, problem.GetProperty("known").EnumerateArray().Select(id => id.GetString()));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
