namespace WebApi.Http;

/// <summary>Headers of every answer.</summary>
internal static class AnswerHeaders
{
    /// <summary>Adds them last, so that error pages have them too.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            IHeaderDictionary headers = ((HttpResponse)state).Headers;
            headers.XContentTypeOptions = "nosniff";

            // Clients revalidate a cached answer each time, a 404 too: the next edition may say something else.
            headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
