namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains names that are numbered on another transcript.</summary>
internal static class OtherTranscriptText
{
    /// <summary>What the name is on this transcript, or why that is not known.</summary>
    public static string Of(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string seen)
    {
        var expected = PreferredAccession.Like(transcript, seen);
        if (OtherTranscriptReader.Describe(transcript, text, out var name) is not null && name.Length > 0)
        {
            return $"numbered on {seen}; on {expected} this is {name}";
        }

        var gene = AsciiText.Of(NameList.First(transcript.GeneSymbols));
        return $"numbered on {seen}, another transcript or version of {gene}, and {Reason(error, text)}; expected {expected}";
    }

    /// <summary>Names the numbers of the text, if its stated base or residue was compared after a conversion; null if it was not.</summary>
    public static string? OfContradiction(
        HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string seen, string reference)
    {
        Span<byte> folded = stackalloc byte[Math.Min(text.Length, HgvsLimits.NameLength)];
        TextFolding.Fold(text.Slice(0, folded.Length), folded);
        if (!OtherTranscriptReader.TryFindOffset(transcript, folded, error.Position, out var name, out var accession, out var offset))
        {
            return null;
        }

        var other = AsciiText.Of(accession.Of(folded));
        return name.Numbering == Numbering.Protein
            ? $"residue {error.Number - offset} of {other} is residue {error.Number} of {reference}, not {seen}"
            : $"c.{AsciiText.Of(name.Positions.Of(folded))} of {other} was converted: {reference}, not {seen}";
    }

    private static string Reason(HgvsError error, ReadOnlySpan<char> text)
    {
        const string NotKnown = "the position on this one is not known";
        Span<byte> folded = stackalloc byte[Math.Min(text.Length, HgvsLimits.NameLength)];
        TextFolding.Fold(text.Slice(0, folded.Length), folded);
        var names = new NameSequence(folded);
        if (error.Number == 0 || !names.TryTakeNext(out var name) || name.Numbering != Numbering.Protein)
        {
            return NotKnown;
        }

        return name.First.Text.IsEmpty ? "a name of the whole protein cannot be converted" :
            name.First.Number == 1 && !name.IsRange ? "its start codon is another one" :
            name.Edit is EditKind.Frameshift or EditKind.Extension ? "what follows the change is not the same on this one" : NotKnown;
    }
}
