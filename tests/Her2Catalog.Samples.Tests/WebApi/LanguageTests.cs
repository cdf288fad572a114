using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary>Texts for people are in the language that the client prefers; identifiers are the same in every language.</summary>
[Collection(OneApi.Name)]
[Trait("Category", "Sample")]
public partial class LanguageTests(RunningApi api)
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly string[] TextMembers = ["title", "detail"];

    // Expected languages by RFC 9110, 12.5.4, and RFC 4647, 3.4.
    [Theory]
    [InlineData("", "en")]
    [InlineData("ja", "ja")]
    [InlineData("JA-jp", "ja")]
    [InlineData("ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "ja")]
    [InlineData("en-US,en;q=0.9,ja;q=0.8", "en")]
    [InlineData("en;q=0.4, ja;q=0.6", "ja")]
    [InlineData("fr", "en")]
    [InlineData("fr, ja;q=0.5", "ja")]
    [InlineData("jav", "en")]
    [InlineData("ja;q=0", "en")]
    [InlineData("*", "en")]
    [InlineData("en;q=0, *", "ja")]
    [InlineData("ja;q=0.5, *", "en")]
    [InlineData(";;;", "en")]
    public async Task The_language_is_the_one_that_the_client_prefers(string accepted, string language)
    {
        foreach (var path in new[] { "/assays", "/variants/p.K755S", "/nowhere", "/health" })
        {
            using var response = await GetAsync(path, accepted);
            Assert.Equal([language], response.Content.Headers.ContentLanguage);
            Assert.Equal(["Accept-Language"], response.Headers.Vary);
        }
    }

    [Theory]
    [InlineData("/variants/p.L755Q")]
    [InlineData("/variants/p.L755S?asOf=2023-10-31")]
    [InlineData("/variants/EGFR%20p.L858R")]
    [InlineData("/variants/NM_001005862.2:c.2174T%3EC")]
    [InlineData("/variants/p.K755S")]
    [InlineData("/variants/p.L1300P")]
    [InlineData("/variants/c.2264T%3EN")]
    [InlineData("/variants/hello")]
    [InlineData("/variants/p.L755S?asOf=today")]
    [InlineData("/variants/p.L755S?build=hg19")]
    [InlineData("/variants/p.L755S?therapy=Examplinib")]
    [InlineData("/variants/p.L755S?jurisdiction=Examplia")]
    [InlineData("/variants/p.L755S?build=GRCh37&build=GRCh38")]
    [InlineData("/assays?asOf=2023-11-15")]
    [InlineData("/assays/Foo/interpret?variant=p.L755S")]
    [InlineData("/assays/Guardant360Cdx/interpret")]
    [InlineData("/assays/Guardant360Cdx/interpret?variant=p.L755S&as_of=1")]
    [InlineData("/nowhere")]
    public async Task A_problem_differs_by_language_in_its_texts_only(string path)
    {
        var (english, japanese) = (await ProblemAsync(path, "en"), await ProblemAsync(path, "ja"));
        Assert.Equal(english.Keys.Order(), japanese.Keys.Order());
        foreach (var (member, value) in english)
        {
            if (TextMembers.Contains(member))
            {
                Assert.DoesNotMatch(JapanesePattern(), value);
                Assert.Matches(JapanesePattern(), japanese[member]);
            }
            else
            {
                Assert.Equal(value, japanese[member]);
            }
        }
    }

    [Fact]
    public async Task A_method_that_is_not_allowed_is_explained_in_Japanese()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/assays");
        request.Headers.AcceptLanguage.ParseAdd("ja");
        using var response = await api.Client.SendAsync(request);
        var problem = await RunningApi.ProblemOfAsync(response, 405);
        Assert.Equal("許可されていないメソッド", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_Japanese_problem_reads_as_written_here()
    {
        var problem = await ProblemAsync("/variants/p.L755Q", "ja");
        Assert.Equal("カタログに未登録", problem["title"]);
        Assert.Equal("p.(Leu755Gln)は参照配列と一致するが、カタログの版2023-11に未登録。検査ごとの使用区分は /assays/{id}/interpret で取得可能", problem["detail"]);
    }

    // Names and section as the source prints them.
    [Fact]
    public async Task Names_coverage_statements_and_citations_are_Japanese()
    {
        var assays = (await AnswerAsync("/assays")).EnumerateArray().ToArray();
        Assert.Equal("オンコマイン Dx Target Test マルチ CDx システム", assays[0].GetProperty("name").GetString());
        Assert.Equal(["組織", "血漿"], assays[..2].Select(assay => assay.GetProperty("specimen").GetString()));
        Assert.Equal(
            Her2.Catalog.Assays.Select(assay => CatalogText.Select(assay.Coverage, assay.CoverageJapanese, Japanese)),
            assays.Select(assay => assay.GetProperty("coverage").GetString() ?? string.Empty));
        Assert.All(assays, assay => Assert.Matches(JapanesePattern(), assay.GetProperty("citation").GetString()!));
        var statements = (await AnswerAsync("/variants/p.C805S")).GetProperty("statements").EnumerateArray().ToArray();
        Assert.Equal(
            Her2.Variants.C805S.Evidence.Select(statement => CatalogText.Select(statement.Text, statement.TextJapanese, Japanese)),
            statements.Select(statement => statement.GetProperty("text").GetString()));
        Assert.All(statements, statement => Assert.Matches(JapanesePattern(), statement.GetProperty("text").GetString()!));
        Assert.All(statements, statement => Assert.Equal("Resistance", statement.GetProperty("topic").GetString()));
        var use = (await AnswerAsync("/assays/OncomineDxTargetTest/interpret?variant=p.L755S")).GetProperty("uses")[0];
        Assert.Equal(("CompanionDiagnostic", "TrastuzumabDeruxtecan"), (use.GetProperty("use").GetString(), use.GetProperty("therapy").GetString()));
        Assert.Equal("日本肺癌学会「肺癌患者におけるバイオマーカー検査の手引き」4-8. HER2（6）表1", use.GetProperty("citations")[0].GetString());
    }

    [Fact]
    public async Task A_tag_is_that_of_one_language()
    {
        using var english = await GetAsync("/assays", "en");
        using var japanese = await GetAsync("/assays", "ja");
        Assert.NotEqual(english.Headers.ETag, japanese.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/assays", "ja", english.Headers.ETag)).StatusCode);
        using var known = await GetAsync("/assays", "ja", japanese.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(["Accept-Language"], known.Headers.Vary);
    }

    [Fact]
    public async Task The_OpenAPI_document_is_in_English_and_documents_the_languages()
    {
        using var response = await GetAsync("/openapi/v1.json", "ja");
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
        Assert.Equal(await api.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), text);
        foreach (var path in JsonElement.Parse(text).GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.GetProperty("get");
            var header = Assert.Single(operation.GetProperty("parameters").EnumerateArray(), item => item.GetProperty("name").GetString() == "Accept-Language");
            Assert.Equal("header", header.GetProperty("in").GetString());
            Assert.All(operation.GetProperty("responses").EnumerateObject(), status => Assert.True(status.Value.GetProperty("headers").TryGetProperty("Content-Language", out _)));
        }
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string languages, EntityTagHeaderValue? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Assert.True(languages.Length == 0 || request.Headers.TryAddWithoutValidation("Accept-Language", languages));
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await api.Client.SendAsync(request);
    }

    private async Task<JsonElement> AnswerAsync(string path)
    {
        using var response = await GetAsync(path, "ja");
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    private async Task<Dictionary<string, string>> ProblemAsync(string path, string language)
    {
        using var response = await GetAsync(path, language);
        var problem = await RunningApi.ProblemOfAsync(response, (int)response.StatusCode);
        return problem.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString());
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex JapanesePattern();
}
