namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Decides whether a stated base or residue that contradicts the transcript can be a typing error.</summary>
internal static class ReplaceableReference
{
    /// <summary>Returns true if the stated base or residue may be replaced with that of the transcript.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, HgvsError error)
    {
        Span<byte> buffer = stackalloc byte[Math.Min(text.Length, HgvsLimits.MaxNameLength)];
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

    // A wrong base of a genomic name is usually that of the other strand or build, or the position counts from 0. A name whose new and
    // stated sequences are equal states no change. A residue is not confused with a stop codon by a typing error.
    private static bool IsIn(ReadOnlySpan<byte> text, in ParsedName name, HgvsError error)
    {
        var isStop = error.Reference == ResidueCodes.Stop || name.First.Residue == ResidueCodes.Stop ||
            name.Last.Residue == ResidueCodes.Stop;
        var replaced = name.Stated.IsEmpty && !name.IsRange ? name.First.ResidueText : name.Stated;
        return name.Numbering is Numbering.Coding or Numbering.Protein && !isStop &&
            !AsciiLetters.EqualIgnoringCase(replaced.Of(text), name.Inserted.Of(text));
    }
}
