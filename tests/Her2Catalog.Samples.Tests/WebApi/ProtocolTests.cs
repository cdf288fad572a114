using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using WebApi;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary>HTTP around the answers: methods, tags, errors that no endpoint describes, the end of the program.</summary>
[Collection(OneApi.Name)]
[Trait("Category", "Sample")]
public class ProtocolTests(RunningApi api)
{
    [Theory]
    [InlineData("/variants/p.L755S", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/variants/p.L755Q", HttpStatusCode.NotFound)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task HEAD_is_GET_without_the_body(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains("json", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/variants/p.L755S")]
    [InlineData("/assays")]
    [InlineData("/assays/Guardant360Cdx/interpret?variant=p.T798I")]
    public async Task A_client_with_an_answer_of_this_catalog_gets_304(string path)
    {
        using var first = await api.GetAsync(path);
        var tag = first.Headers.ETag!;
        Assert.StartsWith("\"2023-11-", tag.Tag, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, await StatusWithTag(path, tag));
        Assert.Equal(HttpStatusCode.NotModified, await StatusWithTag(path, new EntityTagHeaderValue(tag.Tag, isWeak: true)));
        Assert.Equal(HttpStatusCode.OK, await StatusWithTag(path, new EntityTagHeaderValue("\"2022-11\"")));
    }

    [Fact]
    public async Task Every_answer_is_revalidated_and_a_problem_has_no_tag()
    {
        foreach (var path in new[] { "/variants/p.L755S", "/variants/p.L755Q", "/nowhere", "/health" })
        {
            using var response = await api.GetAsync(path);
            Assert.True(response.Headers.CacheControl!.NoCache);
            Assert.Equal(path == "/variants/p.L755S", response.Headers.ETag is not null);
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusWithTag("/variants/p.L755Q", EntityTagHeaderValue.Any));
    }

    [Theory]
    [InlineData("POST", "/assays")]
    [InlineData("DELETE", "/variants/p.L755S")]
    public async Task An_error_lists_the_allowed_methods(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/", 404)]
    [InlineData("GET", "/assays/Guardant360Cdx", 404)]
    [InlineData("POST", "/assays", 405)]
    [InlineData("DELETE", "/variants/p.L755S", 405)]
    public async Task An_error_is_a_problem_for_a_browser_too(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await api.Client.SendAsync(request);
        await RunningApi.ProblemOfAsync(response, status);
    }

    [Fact]
    public async Task It_is_healthy_and_states_its_catalog() =>
        Assert.Equal($$$"""{"status":"Healthy","catalog":{"id":"HER2","edition":"2023-11","digest":"{{{Her2.Catalog.Digest}}}"}}""", await api.Client.GetStringAsync(new Uri("/health", UriKind.Relative)));

    [Fact]
    public async Task An_internal_error_is_a_problem_without_details()
    {
        await using var faulty = CatalogApi.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]);
        faulty.MapGet("/fault", string () => throw new InvalidOperationException("a secret"));
        await faulty.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(faulty.Urls.Single()) };
        using var response = await client.GetAsync(new Uri("/fault", UriKind.Relative));
        var problem = await RunningApi.ProblemOfAsync(response, 500);
        Assert.DoesNotContain("secret", problem.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task It_listens_at_its_address_and_stops_on_request()
    {
        using var own = new RunningApi();
        await own.InitializeAsync();
        Assert.True(own.Address.IsLoopback);
        using var response = await own.GetAsync("/health");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, await own.EndAsync());
    }

    private async Task<HttpStatusCode> StatusWithTag(string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(tag);
        using var response = await api.Client.SendAsync(request);
        return response.StatusCode;
    }
}
