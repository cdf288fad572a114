namespace WebApi;

/// <summary>Text in JSON: a missing value is null, never an empty string.</summary>
internal static class JsonText
{
    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
