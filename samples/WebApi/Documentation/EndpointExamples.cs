using System.Text.Json;
using System.Text.Json.Nodes;
using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WebApi.Assays;
using WebApi.Problems;
using WebApi.Queries;
using WebApi.Variants;

namespace WebApi.Documentation;

/// <summary>Examples in the OpenAPI document, computed as answers are, so that they are what a client gets.</summary>
internal static class EndpointExamples
{
    private const string Known = "c.2264T>C";
    private const string Unlisted = "p.L755Q";
    private const string Contradiction = "p.K755S";
    private const string Unreadable = "L755S or so";

    public static Task AddToVariant(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        DescribeParameters(operation);
        if (QueryOf(context) is { } query)
        {
            Add(operation, "name", Known);
            Add(operation, StatusCodes.Status200OK, JsonSerializer.SerializeToNode(VariantAnswer.Of(Known, query, query.InterpretAll(query.Find(Known))), ApiJson.Default.VariantAnswer));
            Add(operation, StatusCodes.Status404NotFound, ToNode(LookupProblem.Of(LookupStatus.NotInCatalog, Unlisted, query)));
            AddNameProblems(operation, query);
        }

        return Task.CompletedTask;
    }

    public static Task AddToInterpretation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        DescribeParameters(operation);
        Parameter(operation, "variant").Required = true; // optional in the code, so that a problem can say what is missing
        if (QueryOf(context) is { } query)
        {
            CatalogAssay assay = query.Catalog.Assays[0];
            Add(operation, "variant", Known);
            Add(operation, "id", assay.Id);
            Add(operation, StatusCodes.Status200OK, JsonSerializer.SerializeToNode(new InterpretationAnswer(query.Interpret(assay, query.Find(Known))), ApiJson.Default.InterpretationAnswer));
            Add(operation, StatusCodes.Status404NotFound, ToNode(RequestProblem.UnknownAssay(query.Catalog, "Guardant")));
            AddNameProblems(operation, query);
        }

        return Task.CompletedTask;
    }

    // The names above are those of the shipped catalog's gene; a catalog of another gene has no examples.
    private static CatalogQuery? QueryOf(OpenApiOperationTransformerContext context)
    {
        ICatalog catalog = context.ApplicationServices.GetRequiredService<ICatalog>();
        return catalog.Gene.TranscriptAccession == Her2.Gene.TranscriptAccession ? new CatalogQuery(catalog, default, null, default, default) : null;
    }

    private static void DescribeParameters(OpenApiOperation operation)
    {
        Parameter(operation, "asOf").Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        Parameter(operation, "build").Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. BuildParameter.Names.Select(name => JsonValue.Create(name))] };
    }

    private static void AddNameProblems(OpenApiOperation operation, CatalogQuery query)
    {
        Add(operation, StatusCodes.Status400BadRequest, ToNode(LookupProblem.Of(LookupStatus.Unreadable, Unreadable, query)));
        Add(operation, StatusCodes.Status422UnprocessableEntity, ToNode(LookupProblem.Of(LookupStatus.ContradictsReference, Contradiction, query)));
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
