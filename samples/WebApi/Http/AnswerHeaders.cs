namespace WebApi.Http;

/// <summary>Headers of every answer.</summary>
internal static class AnswerHeaders
{
    /// <summary>Adds them last, so that the page of an error has them, too.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            IHeaderDictionary headers = ((HttpResponse)state).Headers;
            headers.XContentTypeOptions = "nosniff";

            // A kept answer is asked for again each time, a 404 too: the next edition may say something else.
            headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
