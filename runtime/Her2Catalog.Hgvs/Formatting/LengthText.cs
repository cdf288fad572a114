namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains a stated length or sequence that does not match the length of the position.</summary>
internal static class LengthText
{
    public static LocalizedMessage Of(HgvsError error, ReadOnlySpan<char> text, string stated)
    {
        Span<byte> folded = stackalloc byte[Math.Min(text.Length, HgvsLimits.MaxNameLength)];
        TextFolding.Fold(text.Slice(0, folded.Length), folded);
        var names = new NameSequence(folded);
        while (names.TryTakeNext(out var name))
        {
            if (name.Edit == EditKind.Substitution && !name.Inserted.IsEmpty && name.Inserted.Start == error.Position)
            {
                var level = name.Numbering == Numbering.Coding ? "c." : "g.";
                return EngineMessages.SeveralBasesReplaceOne($"{level}{AsciiText.Of(name.Positions.Of(folded))}delins{stated}");
            }
        }

        return stated.Length == 0 ? EngineMessages.OtherStatedLength(error.Number) : EngineMessages.OtherLength(stated, error.Number);
    }
}
