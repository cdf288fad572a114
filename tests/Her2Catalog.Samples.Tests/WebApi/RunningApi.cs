using System.Diagnostics;
using System.Text.Json;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary>The built program, started as a process on a free port of this machine, and its client.</summary>
public class RunningApi : IAsyncLifetime, IDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process process;

    public RunningApi()
        : this([])
    {
    }

    protected RunningApi(string[] arguments) => process = new()
    {
        StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "WebApi.dll"), "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
        },
    };

    /// <summary>The address that its log states.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Its client.</summary>
    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    public async Task InitializeAsync()
    {
        foreach (var name in process.StartInfo.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.Ordinal)).ToArray())
        {
            process.StartInfo.Environment.Remove(name);
        }

        process.Start();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                Address = new Uri(line.Split(Listening)[1]);
                Client.BaseAddress = Address;
                return;
            }
        }

        Assert.Fail("the program ended before it listened");
    }

    /// <summary>Stops it as a service manager does, and waits for its exit.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    /// <summary>Requests a path exactly as written.</summary>
    internal async Task<HttpResponseMessage> GetAsync(string path) =>
        await Client.GetAsync(new Uri(Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));

    /// <summary>Requests an answer.</summary>
    internal async Task<JsonElement> AnswerAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal((200, "application/json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await ReadAsync(response);
    }

    /// <summary>Requests a problem, and checks its members of RFC 9457 against the response.</summary>
    internal async Task<JsonElement> ProblemAsync(string path, int status)
    {
        using var response = await GetAsync(path);
        return await ProblemOfAsync(response, status);
    }

    /// <summary>Reads a response that is a problem.</summary>
    internal static async Task<JsonElement> ProblemOfAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var problem = await ReadAsync(response);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("type").GetString()!);
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        return problem;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());
}

/// <summary>Tests that ask one running program.</summary>
[CollectionDefinition(Name)]
public sealed class OneApi : ICollectionFixture<RunningApi>
{
    public const string Name = "running API";
}
