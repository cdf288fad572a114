namespace WebApi.Http;

/// <summary>HEAD is GET without the body, which the server leaves out by itself.</summary>
internal static class HeadRequests
{
    public static Task AnswerAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
