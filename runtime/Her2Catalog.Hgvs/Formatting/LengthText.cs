namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains a stated length or sequence that does not have the length of the position.</summary>
internal static class LengthText
{
    public static string Of(HgvsError error, ReadOnlySpan<char> text, string seen)
    {
        Span<byte> folded = stackalloc byte[Math.Min(text.Length, HgvsLimits.NameLength)];
        TextFolding.Fold(text.Slice(0, folded.Length), folded);
        var names = new NameSequence(folded);
        while (names.TryTakeNext(out var name))
        {
            if (name.Edit == EditKind.Substitution && !name.Inserted.IsEmpty && name.Inserted.Start == error.Position)
            {
                var level = name.Numbering == Numbering.Coding ? "c." : "g.";
                return $"several bases replace one: write {level}{AsciiText.Of(name.Positions.Of(folded))}delins{seen}";
            }
        }

        return $"{(seen.Length == 0 ? "the stated length" : seen)} does not match the position, which has a length of {error.Number}";
    }
}
