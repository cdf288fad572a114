namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Recognizes the name of a chromosome with or without <c>chr</c>.</summary>
internal static class ChromosomeName
{
    /// <summary>Returns true for the number of the transcript's chromosome, <c>17</c> or <c>chr17</c>, in any case.</summary>
    public static bool IsNumber(scoped in Transcript transcript, ReadOnlySpan<byte> name)
    {
        var cursor = new Cursor(name);
        cursor.TryTakeWord("chr"u8);
        return AsciiLetters.EqualIgnoringCase(cursor.Rest, transcript.Chromosome);
    }
}
