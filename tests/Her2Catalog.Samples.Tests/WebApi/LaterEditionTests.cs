using System.Text.Json;
using Her2Catalog.Samples.Tests.NextEdition;
using WebApi;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary>The program with the configured catalog of samples/NextEdition.</summary>
[Trait("Category", "Sample")]
public class LaterEditionTests(LaterEditionTests.Api api) : IClassFixture<LaterEditionTests.Api>
{
    [Theory]
    [InlineData("p.L755S", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan Examplinib@Japan")]
    [InlineData("p.R678W", "CompanionDiagnostic Protein Examplinib@Japan")]
    [InlineData("p.R678W&therapy=TrastuzumabDeruxtecan", "NotStated Protein")]
    [InlineData("p.I767F&asOf=2025-12-31", "ReferenceOnly Protein")]
    [InlineData("p.I767F&asOf=2026-01-01", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan Examplinib@Japan")]
    [InlineData("p.G778_S779insP", "CompanionDiagnostic Range Examplinib@Japan")]
    [InlineData("p.L755S&therapy=Examplinib", "CompanionDiagnostic Protein Examplinib@Japan")]
    [InlineData("p.L755S&asOf=2026-06-30&jurisdiction=Examplia", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Examplia")]
    [InlineData("p.L755S&asOf=2026-07-01&jurisdiction=Examplia", "NotStated Protein")]
    [InlineData("p.L755S&asOf=2023-11-15", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan")]
    public async Task A_question_has_this_answer(string question, string expected) =>
        Assert.Equal(expected, Summary(await api.AnswerAsync("/assays/OncomineDxTargetTest/interpret?variant=" + question)));

    [Fact]
    public async Task An_assay_becomes_a_companion_diagnostic_on_a_date()
    {
        Assert.Equal("ReferenceOnly NoMatch", Summary(await api.AnswerAsync("/assays/LungCancerCompactPanel/interpret?variant=p.L755S&asOf=2025-12-31")));
        Assert.Equal("CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan", Summary(await api.AnswerAsync("/assays/LungCancerCompactPanel/interpret?variant=p.L755S&asOf=2026-01-01")));
    }

    [Fact]
    public async Task A_variant_that_is_first_listed_later_is_not_in_the_catalog()
    {
        var problem = await api.ProblemAsync("/variants/p.R678W?asOf=2023-11-15", 404);
        Assert.Equal("NotInCatalog", problem.GetProperty("lookupStatus").GetString());
        Assert.Contains("edition 2023-11 of the catalog", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-07-fictional", (await api.AnswerAsync("/variants/p.R678W")).GetProperty("catalog").GetProperty("edition").GetString());
    }

    [Fact]
    public async Task A_filter_applies_to_every_assay_of_a_variant()
    {
        var answer = await api.AnswerAsync("/variants/p.L755S?therapy=Examplinib");
        var therapies = answer.GetProperty("assays").EnumerateArray().SelectMany(assay => assay.GetProperty("uses").EnumerateArray()).Select(use => use.GetProperty("therapy").GetString()).Distinct();
        Assert.Equal(["Examplinib", null], therapies);
    }

    [Fact]
    public async Task A_file_of_serialized_tables_answers_as_its_folder()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, CatalogFolder.Compile(LaterEdition.Folder));
            await using var program = CatalogApi.Create(["--urls", "http://127.0.0.1:0", "--catalog", file, "--Logging:LogLevel:Default", "None"]);
            await program.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(program.Urls.Single()) };
            const string path = "/variants/p.R678W";
            Assert.Equal((await api.AnswerAsync(path)).GetRawText(), await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Summary(JsonElement answer)
    {
        var therapies = answer.GetProperty("uses").EnumerateArray().Where(use => use.GetProperty("therapy").GetString() is not null).Select(use => $" {use.GetProperty("therapy").GetString()}@{use.GetProperty("jurisdiction").GetString()}");
        return $"{answer.GetProperty("use").GetString()} {answer.GetProperty("match").GetString()}{string.Concat(therapies)}";
    }

    public sealed class Api() : RunningApi(["--catalog", LaterEdition.Folder]);
}
