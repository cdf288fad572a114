namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a <c>c.</c> name against the transcript.</summary>
internal static class DnaResolver
{
    /// <summary>Converts a coding name to a change; a contradiction of the reference is an error at its characters.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The parsed name.</param>
    /// <param name="buffer">Buffer for inserted bases.</param>
    /// <param name="change">The change, not normalized.</param>
    /// <param name="error">The error, if any.</param>
    public static bool TryResolve(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> buffer,
        out DnaChange change,
        out HgvsError error)
    {
        change = new DnaChange { Kind = DnaChangeKind.DeletionInsertion };
        error = default;
        if (name.Edit == EditKind.Unknown || (name.Edit == EditKind.NoChange && name.First.Text.IsEmpty))
        {
            change.Kind = name.Edit == EditKind.Unknown ? DnaChangeKind.Unknown : DnaChangeKind.NoChange;
            return true;
        }

        if (!CodingPositions.TryPlace(transcript, name.First, out var first, out error) ||
            !CodingPositions.TryPlace(transcript, name.Last, out var last, out error))
        {
            return false;
        }

        if (last.Position < first.Position || (last.Position == first.Position && last.Offset < first.Offset))
        {
            error = new HgvsError(HgvsErrorCode.RangeReversed, name.Positions);
            return false;
        }

        change.TouchesIntron = first.IsIntronic || last.IsIntronic;
        change.FirstOffset = first.Offset;
        change.LastOffset = last.Offset;
        change.Start = first.Position - 1;
        change.End = last.Position;
        return TryCheckLengths(transcript, text, name, ref change, out error) &&
            TryCheckStated(transcript, text, name, change, out error) &&
            TryFill(transcript, text, name, buffer, ref change, out error);
    }

    private static bool TryCheckLengths(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        ref DnaChange change,
        out HgvsError error)
    {
        error = default;
        if (name.Edit == EditKind.Insertion)
        {
            if (!CodingPositions.AreAdjacent(transcript, name, change))
            {
                error = new HgvsError(HgvsErrorCode.RangeNotAdjacent, name.Positions);
                return false;
            }

            return true;
        }

        if (name.Edit == EditKind.Repeat && change.Start + name.Stated.Length > transcript.Sequence.Length)
        {
            error = new HgvsError(HgvsErrorCode.PositionOutside, name.Positions);
            return false;
        }

        var stated = name.StatedLength >= 0 ? name.StatedLength : name.Stated.Length;
        var length = change.End - change.Start;
        var isStated = name.StatedLength >= 0 || !name.Stated.IsEmpty;
        if (isStated && !change.TouchesIntron && name.Edit != EditKind.Repeat && stated != length)
        {
            error = name.Contradicts(text, length);
            return false;
        }

        if (name.Edit == EditKind.Substitution && (name.Stated.Length != 1 || name.Inserted.Length != 1))
        {
            var fault = name.Stated.Length != 1 ? name.Stated : name.Inserted;
            error = new HgvsError(HgvsErrorCode.LengthContradiction, fault, number: 1);
            return false;
        }

        return true;
    }

    private static bool TryCheckStated(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        scoped in DnaChange change,
        out HgvsError error)
    {
        error = default;
        if (change.TouchesIntron)
        {
            return true; // the transcript does not contain the bases of introns
        }

        var stated = name.Stated.Of(text);
        for (var i = 0; i < stated.Length; i++)
        {
            var reference = transcript.Sequence[change.Start + i];
            if (AsciiLetters.ToUpper(stated[i]) != reference)
            {
                var fault = new TextRange(name.Stated.Start + i, 1);
                error = new HgvsError(HgvsErrorCode.StatedBase, fault, change.Start + i + 1, reference);
                return false;
            }
        }

        return true;
    }

    private static bool TryFill(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        if (name.Edit == EditKind.Repeat)
        {
            return TryFillRepeat(transcript, name, buffer, ref change, out error);
        }

        error = default;
        var copiesReference = name.Edit is EditKind.Duplication or EditKind.Inversion or EditKind.NoChange;
        var copied = copiesReference ? change.End - change.Start : name.Inserted.Length;
        if (copied > buffer.Length)
        {
            error = new HgvsError(HgvsErrorCode.TooLong, name.Positions);
            return false;
        }

        change.Inserted = buffer.Slice(0, copied);
        switch (name.Edit)
        {
            case EditKind.NoChange:
                transcript.Sequence.Slice(change.Start, copied).CopyTo(change.Inserted);
                break;
            case EditKind.Duplication:
                transcript.Sequence.Slice(change.Start, copied).CopyTo(change.Inserted);
                change.Start = change.End;
                break;
            case EditKind.Inversion:
                BaseSequence.CopyReverseComplement(transcript.Sequence.Slice(change.Start, copied), change.Inserted);
                break;
            case EditKind.Insertion:
                BaseSequence.CopyUpper(name.Inserted.Of(text), change.Inserted);
                change.Start++;
                change.End = change.Start;
                break;
            default:
                BaseSequence.CopyUpper(name.Inserted.Of(text), change.Inserted);
                break;
        }

        if (change.TouchesIntron)
        {
            change.Kind = name.Edit == EditKind.Substitution ? DnaChangeKind.Substitution : change.Kind;
        }

        return true;
    }

    private static bool TryFillRepeat(
        scoped in Transcript transcript,
        scoped in ParsedName name,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        if (change.TouchesIntron)
        {
            error = HgvsError.NotSupported(UnsupportedForm.CopyNumber, name.Positions.Start, name.Positions.Length);
            return false;
        }

        var exon = transcript.Sequence.Slice(0, transcript.ExonEnd(change.FirstExon(transcript)));
        return RepeatCopies.TryFill(exon, name, buffer, change.Start, ref change.End, out change.Inserted, out error);
    }
}
