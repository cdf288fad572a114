namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains that two names of one text mean different changes, and shows both.</summary>
internal static class NamesDifferText
{
    private const int MaxLength = 100;

    public static LocalizedMessage Of(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        int start = error.Number >> 16, length = error.Number & 0xFFFF;
        if (start + length > text.Length || error.Position + error.Length > text.Length)
        {
            return EngineMessages.NamesAreDifferent();
        }

        ReadOnlySpan<char> name = text.Slice(start, length), other = text.Slice(error.Position, error.Length);
        var protein = IsProtein(other) ? PredictedProtein(transcript, name) : string.Empty;
        return protein.Length > 0
            ? EngineMessages.ProteinIsDifferent(Shorten(name), Shorten(protein.AsSpan()), Shorten(other))
            : EngineMessages.TheseNamesAreDifferent(Shorten(name), Shorten(other));
    }

    private static bool IsProtein(ReadOnlySpan<char> name)
    {
        Span<byte> folded = stackalloc byte[name.Length];
        return NameParser.TryParse(TextFolding.Fold(name, folded), out var parsed, out _) && parsed.Numbering == Numbering.Protein;
    }

    // Empty if the name is not a DNA name on this transcript.
    private static string PredictedProtein(in Transcript transcript, ReadOnlySpan<char> name)
    {
        Span<byte> folded = stackalloc byte[name.Length];
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        TextFolding.Fold(name, folded);
        if (!NameParser.TryParse(folded, out var parsed, out _) || parsed.Numbering == Numbering.Protein ||
            !PrefixCheck.TryCheck(transcript, folded, parsed, GenomeBuild.Unspecified, out _) ||
            !ChangeReader.TryReadDna(transcript, folded, parsed, GenomeBuild.Unspecified, bases, out var change, out _))
        {
            return string.Empty;
        }

        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        return $"p.({new ProteinNames(transcript, threeLetters: true).Write(product)})";
    }

    private static string Shorten(ReadOnlySpan<char> name) =>
        name.Length <= MaxLength ? name.ToString() : name.Slice(0, MaxLength).ToString() + "…";
}
