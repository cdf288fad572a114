using System.Globalization;
using WebApi.Messages;

namespace WebApi.Problems;

/// <summary>The body of every error that no endpoint describes: an unknown path, a method that is not allowed, an internal error.</summary>
internal static class ErrorPage
{
    /// <summary>Writes problem details, whatever the client accepts; the type follows from the status.</summary>
    public static Task Write(HttpContext context)
    {
        int status = context.Response.StatusCode;
        string? title = status switch
        {
            StatusCodes.Status404NotFound => "not-found",
            StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
            StatusCodes.Status500InternalServerError => "internal-error",
            _ => null,
        };
        return TypedResults.Problem(
            status == StatusCodes.Status404NotFound ? ApiMessages.UnknownPath().ToString(CultureInfo.CurrentUICulture) : null,
            statusCode: status,
            title: title is null ? null : ApiMessages.TitleOf(title).ToString(CultureInfo.CurrentUICulture)).ExecuteAsync(context);
    }
}
