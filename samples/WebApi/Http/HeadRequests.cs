namespace WebApi.Http;

/// <summary>HEAD is GET without the body, which the server leaves out by itself.</summary>
internal static class HeadRequests
{
    public static async Task AnswerAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);

        // Routing names the methods that it knows of, and GET alone came to it.
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = $"{context.Response.Headers.Allow}, {HttpMethods.Head}";
        }
    }
}
