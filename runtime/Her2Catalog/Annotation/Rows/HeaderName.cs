namespace Her2Catalog.Annotation.Rows;

/// <summary>Headers as tools and spreadsheets vary them.</summary>
internal static class HeaderName
{
    /// <summary>Letters and digits in lower case: Transcript_ID, "Transcript ID" and transcriptId are one name.</summary>
    public static string Simplify(string header) =>
        string.Concat(header.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
