namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Applies a number of copies: replaces all consecutive copies of a unit in the reference with the stated total number of copies.
/// The unit begins at the first position of the name.
/// </summary>
internal static class RepeatCopies
{
    /// <summary>Finds the range and the new copies of a repeat.</summary>
    /// <param name="sequence">The reference, up to the last possible end of the copies.</param>
    /// <param name="name">The name; its stated bases, if any, equal the reference.</param>
    /// <param name="buffer">Buffer for the copies.</param>
    /// <param name="start">Offset of the first position.</param>
    /// <param name="end">Offset after the last position; receives the end of the copies in the reference.</param>
    /// <param name="copies">The new copies, in the buffer.</param>
    /// <param name="error">The error, if any.</param>
    public static bool TryFill(
        scoped ReadOnlySpan<byte> sequence,
        scoped in ParsedName name,
        Span<byte> buffer,
        int start,
        scoped ref int end,
        out Span<byte> copies,
        out HgvsError error)
    {
        copies = default;
        var length = name.Stated.IsEmpty ? end - start : name.Stated.Length;
        if (start + length > sequence.Length)
        {
            error = new HgvsError(HgvsErrorCode.PositionOutside, name.Positions, HgvsError.BeyondEnd);
            return false;
        }

        var unit = sequence.Slice(start, length);
        var count = 1;
        while (IsAt(sequence, start + (count * length), unit))
        {
            count++;
        }

        error = Check(sequence, name, unit, start, end, count);
        if (error.Code == HgvsErrorCode.None && (long)name.Copies * length > buffer.Length)
        {
            error = new HgvsError(HgvsErrorCode.ChangeTooLong, name.Positions);
        }

        if (error.Code != HgvsErrorCode.None)
        {
            return false;
        }

        end = start + (count * length);
        copies = buffer.Slice(0, name.Copies * length);
        for (var i = 0; i < name.Copies; i++)
        {
            unit.CopyTo(copies.Slice(i * length));
        }

        return true;
    }

    // A range with a stated unit includes all copies; a range without one is the first copy.
    private static HgvsError Check(ReadOnlySpan<byte> sequence, in ParsedName name, ReadOnlySpan<byte> unit, int start, int end, int count)
    {
        if (IsAt(sequence, start - unit.Length, unit))
        {
            return HgvsError.NotSupported(UnsupportedForm.RepeatBeginsEarlier, name.Positions.Start, name.Positions.Length);
        }

        return name.IsRange && !name.Stated.IsEmpty && end - start != count * unit.Length
            ? new HgvsError(HgvsErrorCode.LengthContradiction, name.Positions, number: count * unit.Length)
            : default;
    }

    private static bool IsAt(ReadOnlySpan<byte> sequence, int offset, ReadOnlySpan<byte> unit) =>
        offset >= 0 && offset + unit.Length <= sequence.Length && sequence.Slice(offset, unit.Length).SequenceEqual(unit);
}
