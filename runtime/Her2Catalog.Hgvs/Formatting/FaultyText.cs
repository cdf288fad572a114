namespace Her2Catalog.Hgvs.Formatting;

/// <summary>Extracts the part of a text that an error is about, for messages.</summary>
internal static class FaultyText
{
    private const int MaxLength = 40;

    public static string Of(HgvsError error, ReadOnlySpan<char> text)
    {
        var start = Math.Min(error.Position, text.Length);
        var end = start + Math.Min(Math.Min(error.Length, MaxLength), text.Length - start);
        end += end > start && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]) ? 1 : 0;
        return text.Slice(start, end - start).ToString();
    }
}
