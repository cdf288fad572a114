using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace WebApi.Http;

/// <summary>The language of the texts for people, as the client prefers it (RFC 9110, 12.5.4). Identifiers are the same in every language.</summary>
internal static class RequestLanguage
{
    // The first one answers if the client accepts none of them.
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ja")];

    /// <summary>A step of every request: selects the language, and states it in the response.</summary>
    public static async Task Select(HttpContext context, RequestDelegate next)
    {
        // The OpenAPI document is in English.
        CultureInfo language = context.Request.Path.StartsWithSegments("/openapi")
            ? Languages[0]
            : Preferred(context.Request.GetTypedHeaders().AcceptLanguage);
        CultureInfo.CurrentUICulture = language;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentLanguage = language.Name;
            context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
            return Task.CompletedTask;
        });
        await next(context);
    }

    private static CultureInfo Preferred(IList<StringWithQualityHeaderValue> ranges) => ranges
        .Where(range => range.Quality is not 0)
        .OrderByDescending(range => range.Quality ?? 1)
        .Select(range => range.Value == "*"
            ? Array.Find(Languages, language => !ranges.Any(other => Matches(other, language)))
            : Array.Find(Languages, language => Matches(range, language)))
        .FirstOrDefault(language => language is not null) ?? Languages[0];

    // ja-JP is Japanese.
    private static bool Matches(StringWithQualityHeaderValue range, CultureInfo language) =>
        range.Value.AsSpan().StartsWith(language.Name, StringComparison.OrdinalIgnoreCase) &&
        (range.Value.Length == language.Name.Length || range.Value.Value![language.Name.Length] == '-');
}
