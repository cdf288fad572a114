namespace WebApi.Documentation;

/// <summary>The responses to a name, besides the answer.</summary>
internal static class LookupResponses
{
    public static RouteHandlerBuilder ProducesLookupResponses(this RouteHandlerBuilder route) => route
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
