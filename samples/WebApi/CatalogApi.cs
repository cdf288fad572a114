using WebApi.Assays;
using WebApi.Documentation;
using WebApi.Health;
using WebApi.Http;
using WebApi.Problems;
using WebApi.Variants;

namespace WebApi;

/// <summary>The program: what serves, what every request goes through, and which paths there are.</summary>
public static class CatalogApi
{
    /// <summary>Makes the program; it listens on http://localhost:5000 unless <c>--urls</c> or the environment say otherwise.</summary>
    /// <param name="args">Of the command line.</param>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 0; // nothing here reads a body
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024; // a name has 4,096 letters at most, a request line 8 KB
        });

        // The address that it listens on is logged; requests are not: names of variants may be those of a patient.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.AddOpenApi(options => ApiDocument.Configure(options));

        WebApplication app = builder.Build();
        app.Use(AnswerHeaders.Add);
        app.UseExceptionHandler(handler => handler.Run(ErrorPage.Write));
        app.UseStatusCodePages(page => ErrorPage.Write(page.HttpContext));
        app.Use(HeadRequests.AnswerAsGet);
        app.UseRouting();

        RouteGroupBuilder catalog = app.MapGroup("").AddEndpointFilter<CatalogTag>();
        catalog.MapVariants();
        catalog.MapAssays();
        app.MapHealth();
        app.MapOpenApi();
        return app;
    }
}
