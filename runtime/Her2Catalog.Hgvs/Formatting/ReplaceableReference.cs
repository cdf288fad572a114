namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Decides whether a stated reference that contradicts the transcript may be a slip of one letter.</summary>
internal static class ReplaceableReference
{
    /// <summary>True if the stated reference may be replaced by the one that the transcript has.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, HgvsError error)
    {
        Span<byte> buffer = stackalloc byte[Math.Min(text.Length, HgvsLimits.NameLength)];
        var folded = TextFolding.Fold(text.Slice(0, buffer.Length), buffer);
        if (folded.Length != text.Length)
        {
            return false;
        }

        var names = new NameSequence(folded);
        while (names.TryTakeNext(out var name))
        {
            if (name.Whole.Start <= error.Position && error.Position < name.Whole.End)
            {
                return IsIn(folded, name, error);
            }
        }

        return false;
    }

    // On the genome, a wrong base is mostly one of the other strand or build, or its position counts from 0. A name whose new sequence
    // is the stated one states no change, whatever the reference is. A residue is not mistaken for the stop.
    private static bool IsIn(ReadOnlySpan<byte> text, in ParsedName name, HgvsError error)
    {
        var isStop = error.Reference == ResidueCodes.Stop || name.First.Residue == ResidueCodes.Stop ||
            name.Last.Residue == ResidueCodes.Stop;
        var replaced = name.Stated.IsEmpty && !name.IsRange ? name.First.ResidueText : name.Stated;
        return name.Numbering is Numbering.Coding or Numbering.Protein && !isStop &&
            !AsciiLetters.EqualIgnoringCase(replaced.Of(text), name.Inserted.Of(text));
    }
}
