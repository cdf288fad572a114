using Her2Catalog;
using WebApi.Assays;
using WebApi.Documentation;
using WebApi.Health;
using WebApi.Http;
using WebApi.Problems;
using WebApi.Queries;
using WebApi.Variants;

namespace WebApi;

/// <summary>The program: its server, the steps of every request, and its paths.</summary>
public static class CatalogApi
{
    /// <summary>Creates the program; it listens on http://localhost:5000 unless <c>--urls</c> or the environment specify another address.</summary>
    /// <param name="args">Arguments of the command line.</param>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 0; // nothing here reads a body
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024; // a name has at most 4,096 characters, a request line 8 KB
        });

        // The address is logged; requests are not: names of variants may be those of a patient.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        ICatalog answering = ConfiguredCatalog.Load(builder.Configuration[ConfiguredCatalog.Key]);
        builder.Services.AddSingleton(answering);
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.AddOpenApi(options => ApiDocument.Configure(options));

        WebApplication app = builder.Build();
        app.Use(AnswerHeaders.Add);
        app.Use(RequestLanguage.Select);
        app.UseExceptionHandler(handler => handler.Run(ErrorPage.Write));
        app.UseStatusCodePages(page => ErrorPage.Write(page.HttpContext));
        app.Use(HeadRequests.AnswerAsGet);
        app.UseRouting();
        app.Use(QueryParameters.Check);

        RouteGroupBuilder catalog = app.MapGroup("").AddEndpointFilter<CatalogTag>();
        catalog.MapVariants();
        catalog.MapAssays();
        app.MapHealth();
        app.MapOpenApi().TakesQuery();
        return app;
    }
}
