namespace WebApi.Http;

/// <summary>Answers HEAD as GET; the server leaves out the body.</summary>
internal static class HeadRequests
{
    public static async Task AnswerAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);

        // Routing lists the methods of its endpoints, which contain only GET.
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = $"{context.Response.Headers.Allow}, {HttpMethods.Head}";
        }
    }
}
