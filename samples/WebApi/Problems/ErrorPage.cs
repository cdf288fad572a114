namespace WebApi.Problems;

/// <summary>What stands behind every error that no endpoint has words for: an unknown path, a method that is not allowed, a fault of ours.</summary>
internal static class ErrorPage
{
    /// <summary>Writes problem details, whatever the client says that it accepts; title and type follow from the status.</summary>
    public static Task Write(HttpContext context)
    {
        int status = context.Response.StatusCode;
        string? detail = status == StatusCodes.Status404NotFound ? "No such path; /openapi/v1.json lists those that there are." : null;
        return TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
    }
}
