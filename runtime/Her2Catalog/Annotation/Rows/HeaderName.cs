namespace Her2Catalog.Annotation.Rows;

/// <summary>Normalizes headers, which tools and spreadsheets write differently.</summary>
internal static class HeaderName
{
    /// <summary>Letters and digits in lower case: Transcript_ID, "Transcript ID" and transcriptId are one name.</summary>
    public static string Simplify(string header) =>
        string.Concat(header.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
