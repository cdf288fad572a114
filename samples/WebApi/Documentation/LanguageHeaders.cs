using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace WebApi.Documentation;

/// <summary>The headers of requests and responses that concern the language.</summary>
internal static class LanguageHeaders
{
    public static void AddTo(OpenApiOperation operation)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "Accept-Language",
            In = ParameterLocation.Header,
            Description = "The language of texts for people: ja or en, with quality values; English by default. " +
                "Identifiers such as CompanionDiagnostic are the same in every language.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create("ja, en;q=0.5"),
        });
        foreach (OpenApiResponse response in (operation.Responses ?? []).Values.OfType<OpenApiResponse>())
        {
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            response.Headers["Content-Language"] = new OpenApiHeader
            {
                Description = "The language of the texts for people.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create("en"), JsonValue.Create("ja")] },
            };
        }
    }
}
