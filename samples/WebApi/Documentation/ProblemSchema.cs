using Microsoft.OpenApi;

namespace WebApi.Documentation;

/// <summary>The members of problems besides those of RFC 9457.</summary>
internal static class ProblemSchema
{
    private static readonly (string Name, JsonSchemaType Type, string Description)[] Members =
    [
        ("lookupStatus", JsonSchemaType.String, "The status of the lookup."),
        ("input", JsonSchemaType.String, "The name as given."),
        ("zeroBasedOffset", JsonSchemaType.Integer, "Where the error in the name starts, in UTF-16 units."),
        ("length", JsonSchemaType.Integer, "Its length in UTF-16 units; 0 if something is missing."),
        ("parameter", JsonSchemaType.String, "The parameter that is unknown, repeated, missing or has a wrong value."),
        ("value", JsonSchemaType.String, "Its value as given, at most 100 characters."),
        ("suggestion", JsonSchemaType.String, "The corrected name, if it can be computed. A guess: a person has to confirm it."),
    ];

    public static void AddMembers(OpenApiDocument document)
    {
        IDictionary<string, IOpenApiSchema> properties = ((OpenApiSchema)document.Components!.Schemas!["ProblemDetails"]).Properties!;
        foreach ((string name, JsonSchemaType type, string description) in Members)
        {
            properties[name] = new OpenApiSchema { Type = type, Description = description };
        }

        properties["known"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = new OpenApiSchema { Type = JsonSchemaType.String },
            Description = "For an unknown assay, therapy, jurisdiction, build or parameter: those that are known.",
        };
    }
}
