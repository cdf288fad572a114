namespace Her2Catalog.Hgvs.Formatting;

/// <summary>Explains that two names of one text mean different changes: shows both.</summary>
internal static class NamesDifferText
{
    private const int MaxLength = 100;
    private const string Remedy = "; correct one of them, or look up one alone";

    public static string Of(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        int start = error.Number >> 16, length = error.Number & 0xFFFF;
        if (start + length > text.Length || error.Position + error.Length > text.Length)
        {
            return $"two names are different changes{Remedy}";
        }

        ReadOnlySpan<char> name = text.Slice(start, length), other = text.Slice(error.Position, error.Length);
        var description = transcript.Describe(name);
        return description.Level == NameLevel.Dna && transcript.Describe(other).Level == NameLevel.Protein
            ? $"{Shown(name)} is {Shown(description.Protein.AsSpan())}, not {Shown(other)}{Remedy}"
            : $"{Shown(name)} and {Shown(other)} are different changes{Remedy}";
    }

    private static string Shown(ReadOnlySpan<char> name) =>
        VisibleText.Of(name.Length <= MaxLength ? name.ToString() : name.Slice(0, MaxLength).ToString() + "…");
}
