using Microsoft.OpenApi;

namespace WebApi.Documentation;

/// <summary>The members that problems have beyond those of RFC 9457.</summary>
internal static class ProblemSchema
{
    private static readonly (string Name, JsonSchemaType Type, string Description)[] Members =
    [
        ("lookupStatus", JsonSchemaType.String, "How the lookup of a name ended, as LookupStatus."),
        ("asked", JsonSchemaType.String, "The name that was asked for."),
        ("zeroBasedOffset", JsonSchemaType.Integer, "Where the name goes wrong, in UTF-16 units from its beginning."),
        ("length", JsonSchemaType.Integer, "How many units are at fault; 0 where something is missing."),
        ("suggestion", JsonSchemaType.String, "The name put right, where that can be computed. A guess: a person has to confirm it."),
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
            Description = "For an unknown assay: the ids that there are.",
        };
    }
}
