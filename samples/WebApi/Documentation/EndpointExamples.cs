using System.Text.Json;
using System.Text.Json.Nodes;
using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WebApi.Assays;
using WebApi.Problems;
using WebApi.Variants;

namespace WebApi.Documentation;

/// <summary>Examples in the OpenAPI document. They are asked for as a client would, so that they are what it is told.</summary>
internal static class EndpointExamples
{
    private const string Known = "c.2264T>C";
    private const string Unlisted = "p.L755Q";
    private const string Unreadable = "L755S or so";

    public static Task AddToVariant(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        Her2.Allele allele = Her2.Alleles.c_2264T_C;
        AddParameters(operation, nameParameter: "name");
        Add(operation, StatusCodes.Status200OK, JsonSerializer.SerializeToNode(VariantAnswer.Of(Known, GenomeBuild.Unspecified, allele.Variant, allele), ApiJson.Default.VariantAnswer));
        Add(operation, StatusCodes.Status404NotFound, ToNode(LookupProblem.Of(LookupStatus.NotInCatalog, Unlisted, GenomeBuild.Unspecified)));
        AddNameProblems(operation);
        return Task.CompletedTask;
    }

    public static Task AddToInterpretation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        Her2.Assay assay = Her2.Assays.OncomineDxTargetTest;
        AddParameters(operation, nameParameter: "variant");
        Parameter(operation, "variant").Required = true; // the code takes none, too, to say in a problem what is missing
        Add(operation, "id", assay.Identifier);
        Add(operation, StatusCodes.Status200OK, JsonSerializer.SerializeToNode(InterpretationAnswer.Of(assay, assay.Interpret(Known)), ApiJson.Default.InterpretationAnswer));
        Add(operation, StatusCodes.Status404NotFound, ToNode(RequestProblem.UnknownAssay()));
        AddNameProblems(operation);
        return Task.CompletedTask;
    }

    private static void AddParameters(OpenApiOperation operation, string nameParameter)
    {
        Add(operation, nameParameter, Known);
        Parameter(operation, "build").Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. BuildParameter.Names.Select(name => JsonValue.Create(name))],
        };
    }

    private static void AddNameProblems(OpenApiOperation operation)
    {
        const string contradiction = "p.K755S";
        Add(operation, StatusCodes.Status400BadRequest, ToNode(LookupProblem.Of(LookupStatus.Unreadable, Unreadable, GenomeBuild.Unspecified)));
        Add(operation, StatusCodes.Status422UnprocessableEntity, ToNode(LookupProblem.Of(LookupStatus.ContradictsReference, contradiction, GenomeBuild.Unspecified)));
    }

    private static JsonNode? ToNode(ProblemHttpResult problem) =>
        JsonSerializer.SerializeToNode(problem.ProblemDetails, ApiJson.Default.ProblemDetails);

    private static void Add(OpenApiOperation operation, string parameter, string example) => Parameter(operation, parameter).Example = example;

    private static OpenApiParameter Parameter(OpenApiOperation operation, string name) =>
        (OpenApiParameter)operation.Parameters!.Single(parameter => parameter.Name == name);

    private static void Add(OpenApiOperation operation, int status, JsonNode? example)
    {
        foreach (OpenApiMediaType content in operation.Responses![$"{status}"].Content!.Values)
        {
            content.Example = example;
        }
    }
}
