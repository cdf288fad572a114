namespace WebApi.Problems;

/// <summary>The body of every error that no endpoint describes: an unknown path, a method that is not allowed, an internal error.</summary>
internal static class ErrorPage
{
    /// <summary>Writes problem details, whatever the client accepts; title and type follow from the status.</summary>
    public static Task Write(HttpContext context)
    {
        int status = context.Response.StatusCode;
        string? detail = status == StatusCodes.Status404NotFound ? "No such path; /openapi/v1.json lists the paths." : null;
        return TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
    }
}
