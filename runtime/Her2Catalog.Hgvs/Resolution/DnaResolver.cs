namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a <c>c.</c> name against the transcript.</summary>
internal static class DnaResolver
{
    /// <summary>Converts a coding name to a change. The error of a contradiction is at the contradicting characters.</summary>
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

        change.Exon = transcript.ExonOf(first.Position);
        if (first.IsIntronic || last.IsIntronic || last.Position > transcript.ExonEnd(change.Exon))
        {
            return TryResolveIntronic(transcript, text, name, first, last, buffer, ref change, out error);
        }

        change.Start = first.Position - 1;
        change.End = last.Position;
        return TryCheckLengths(transcript, text, name, change, out error) &&
            TryCheckStated(transcript, text, name, change, out error) &&
            TryFill(transcript, text, name, buffer, ref change, out error);
    }

    // HGVS positions are DNA positions: a range over several exons includes the introns between them (ruling R-019).
    private static bool TryResolveIntronic(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        TranscriptPlace first,
        TranscriptPlace last,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        if (name.Edit == EditKind.Repeat)
        {
            return Fail(HgvsError.NotSupported(UnsupportedForm.CopyNumber, name.Positions.Start, name.Positions.Length), out error);
        }

        if (!first.IsIntronic && !last.IsIntronic && name.Edit != EditKind.Insertion &&
            name.Stated.Length == last.Position - first.Position + 1)
        {
            return TryResolveStated(transcript, text, name, first.Position, last.Position, buffer, ref change, out error);
        }

        if (transcript.Genomic.IsEmpty)
        {
            return UnknownIntron.TryResolve(name, first, last, text, buffer, ref change, out error);
        }

        change.Start = GeneMap.FromPlace(transcript, first);
        change.End = GeneMap.FromPlace(transcript, last) + 1;
        return GeneResolver.TryResolve(transcript, text, name, buffer, ref change, out error);
    }

    // If the stated bases are those of the transcript, the name omits the intron. It is a DNA change only if all differences are in one
    // exon (ruling R-019).
    private static bool TryResolveStated(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        int first,
        int last,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        change.Start = first - 1;
        change.End = last;
        if (!TryCheckStated(transcript, text, name, change, out error))
        {
            return false;
        }

        if (name.Edit != EditKind.DeletionInsertion)
        {
            return Fail(new HgvsError(HgvsErrorCode.IntronBetween, name.Stated), out error);
        }

        var inserted = name.Inserted.Of(text);
        StatedEdges.Trim(name.Stated.Of(text), ref inserted, ref first, ref last);
        if (first > last && inserted.IsEmpty)
        {
            change.Kind = DnaChangeKind.NoChange;
            return true;
        }

        change.Exon = transcript.ExonOf(first);
        change.Start = first - 1;
        change.End = last;
        var isInsideExon = first > last ? first > transcript.ExonStart(change.Exon) : last <= transcript.ExonEnd(change.Exon);
        return isInsideExon
            ? TryFill(transcript, inserted, StatedEdges.WithInserted(name, inserted.Length), buffer, ref change, out error)
            : Fail(new HgvsError(HgvsErrorCode.IntronBetween, name.Stated), out error);
    }

    private static bool TryCheckLengths(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        scoped in DnaChange change,
        out HgvsError error)
    {
        error = default;
        var length = change.End - change.Start;
        if (name.Edit == EditKind.Repeat && change.Start + name.Stated.Length > transcript.Sequence.Length)
        {
            return Fail(new HgvsError(HgvsErrorCode.PositionOutside, name.Positions, HgvsError.BeyondEnd), out error);
        }

        if (name.Edit == EditKind.Insertion)
        {
            return (name.IsRange && length == 2) || Fail(new HgvsError(HgvsErrorCode.RangeNotAdjacent, name.Positions), out error);
        }

        var stated = name.StatedLength >= 0 ? name.StatedLength : name.Stated.Length;
        var isStated = name.StatedLength >= 0 || !name.Stated.IsEmpty;
        return isStated && name.Edit != EditKind.Repeat && stated != length
            ? Fail(name.Contradicts(text, length), out error)
            : TryCheckSubstitution(name, out error);
    }

    /// <summary>Checks that a substitution replaces one base with one.</summary>
    public static bool TryCheckSubstitution(scoped in ParsedName name, out HgvsError error)
    {
        error = default;
        var fault = name.Stated.Length != 1 ? name.Stated : name.Inserted;
        return name.Edit != EditKind.Substitution || fault.Length == 1 ||
            Fail(new HgvsError(HgvsErrorCode.LengthContradiction, fault, number: 1), out error);
    }

    private static bool TryCheckStated(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        scoped in DnaChange change,
        out HgvsError error)
    {
        error = default;
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
        out HgvsError error) =>
        name.Edit == EditKind.Repeat
            ? TryFillRepeat(transcript, name, buffer, ref change, out error)
            : AppliedEdit.TryApply(transcript.Sequence, text, name, isComplement: false, buffer, ref change, out error);

    private static bool Fail(HgvsError fault, out HgvsError error)
    {
        error = fault;
        return false;
    }

    private static bool TryFillRepeat(
        scoped in Transcript transcript,
        scoped in ParsedName name,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        var exon = transcript.Sequence.Slice(0, transcript.ExonEnd(change.Exon));
        return RepeatCopies.TryFill(exon, name, buffer, change.Start, ref change.End, out change.Inserted, out error);
    }
}
