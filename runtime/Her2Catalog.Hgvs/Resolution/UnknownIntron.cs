namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves <c>c.</c> names that touch an intron whose bases are not known. Only the position of the change is known.</summary>
internal static class UnknownIntron
{
    /// <summary>Checks everything that does not depend on the bases of introns.</summary>
    public static bool TryResolve(
        scoped in ParsedName name,
        TranscriptPlace first,
        TranscriptPlace last,
        scoped ReadOnlySpan<byte> text,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        var isAdjacent = name.IsRange && first.Position == last.Position && last.Offset == first.Offset + 1;
        if (name.Edit == EditKind.Insertion && !isAdjacent)
        {
            var atJunction = !first.IsIntronic && !last.IsIntronic && last.Position == first.Position + 1;
            error = new HgvsError(HgvsErrorCode.RangeNotAdjacent, name.Positions, atJunction ? first.Position : 0);
            return false;
        }

        if (!DnaResolver.TryCheckSubstitution(name, out error))
        {
            return false;
        }

        change.TouchesIntron = true;
        change.Start = first.Position - 1;
        change.End = last.Position;
        change.FirstOffset = first.Offset;
        change.LastOffset = last.Offset;
        if (name.Edit == EditKind.Substitution)
        {
            change.Kind = DnaChangeKind.Substitution;
            change.StatedBase = AsciiLetters.ToUpper(name.Stated.Of(text)[0]);
            change.Inserted = buffer.Slice(0, 1);
            BaseSequence.CopyUpper(name.Inserted.Of(text), change.Inserted);
        }

        if (name.Edit == EditKind.NoChange || (change.Kind == DnaChangeKind.Substitution && change.Inserted[0] == change.StatedBase))
        {
            change.Kind = DnaChangeKind.NoChange;
        }

        return true;
    }
}
