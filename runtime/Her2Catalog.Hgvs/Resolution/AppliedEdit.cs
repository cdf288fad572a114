namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Applies the edit of a name to its range.</summary>
internal static class AppliedEdit
{
    /// <summary>Sets the new bases; for an insertion, reduces the range of the two adjacent bases to the gap between them.</summary>
    /// <param name="sequence">The sequence that the offsets of the change refer to.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The parsed name.</param>
    /// <param name="isComplement">True if the bases of the name are on the other strand.</param>
    /// <param name="buffer">Buffer for inserted bases.</param>
    /// <param name="change">The change, whose range is set.</param>
    /// <param name="error">The error, if any.</param>
    public static bool TryApply(
        scoped ReadOnlySpan<byte> sequence,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        bool isComplement,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        error = default;
        if (name.Edit == EditKind.NoChange)
        {
            change.Kind = DnaChangeKind.NoChange; // keeps its position: c.2264=
            return true;
        }

        var copiesReference = name.Edit is EditKind.Duplication or EditKind.Inversion;
        var copied = copiesReference ? change.End - change.Start : name.Inserted.Length;
        if (copied > buffer.Length)
        {
            error = new HgvsError(HgvsErrorCode.ChangeTooLong, name.Positions);
            return false;
        }

        change.Inserted = buffer.Slice(0, copied);
        switch (name.Edit)
        {
            case EditKind.Duplication:
                sequence.Slice(change.Start, copied).CopyTo(change.Inserted);
                change.Start = change.End;
                break;
            case EditKind.Inversion:
                BaseSequence.CopyReverseComplement(sequence.Slice(change.Start, copied), change.Inserted);
                break;
            default:
                BaseSequence.CopyFromGenome(name.Inserted.Of(text), isComplement ? Strand.Reverse : Strand.Forward, change.Inserted);
                break;
        }

        if (name.Edit == EditKind.Insertion)
        {
            change.Start++;
            change.End = change.Start;
        }

        return true;
    }
}
