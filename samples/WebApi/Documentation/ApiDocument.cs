using System.Net;
using Her2Catalog;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace WebApi.Documentation;

/// <summary>What the OpenAPI document says about the whole.</summary>
internal static class ApiDocument
{
    private const string Description = """
        What the result of a companion-diagnostic assay for a variant may be used for, by any spelling of the variant's name.

        **It is not a medical device and gives no treatment advice.** It says what the cited source says, as of its date. If the source is silent, the answer is `NotStated`.

        Errors are problem details (RFC 9457). 400: a name that cannot be read, a parameter that is missing or unknown. 404: a variant that the catalog does not contain, another gene, an unknown assay or path. 422: a well-formed name that contradicts the reference, is outside it, or is in a notation that is not interpreted.
        """;

    public static void Configure(OpenApiOptions options)
    {
        options.AddSchemaTransformer((schema, _, _) =>
        {
            // The generator lists the values of an enum, but does not say that they are strings.
            schema.Type = schema.Enum is { Count: > 0 } ? JsonSchemaType.String : schema.Type;
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            LanguageHeaders.AddTo(operation);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, context, _) =>
        {
            ICatalog catalog = context.ApplicationServices.GetRequiredService<ICatalog>();
            document.Info = new OpenApiInfo { Title = $"{catalog.Id} variants", Version = catalog.CurrentEdition.Id, Description = Description };
            document.Servers = []; // the client has the address of the document; the Host header is not repeated
            ProblemSchema.AddMembers(document);
            DecodeDescriptions(document);
            return Task.CompletedTask;
        });
    }

    // Descriptions are the comments of the code, which are XML and write > as &gt;.
    private static void DecodeDescriptions(OpenApiDocument document)
    {
        IEnumerable<OpenApiOperation> operations = document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>());
        foreach (OpenApiParameter parameter in operations.SelectMany(operation => operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Description = WebUtility.HtmlDecode(parameter.Description);
        }
    }
}
