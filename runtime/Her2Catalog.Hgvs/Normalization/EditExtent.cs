namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Finds the bases that a DNA change touches at any of its equivalent positions.</summary>
internal static class EditExtent
{
    /// <summary>
    /// Returns the zero-based offsets of the first and the last base. An insertion or deletion also touches the adjacent bases: an
    /// insertion between two codons and a substitution in one of them are one protein change (<c>p.Gly776delinsValCys</c>).
    /// </summary>
    public static (int First, int Last) Of(ReadOnlySpan<byte> sequence, scoped in DnaChange change)
    {
        if (change.LengthDifference == 0)
        {
            return (change.Start, change.End - 1);
        }

        int start = change.Start, end = change.End;
        ReadOnlySpan<byte> unit = change.IsInsertion ? change.Inserted : sequence.Slice(start, end - start);
        if (change.IsInsertion || change.Inserted.IsEmpty)
        {
            // Each step moves the change by one base, and the unit rotates by one.
            for (var steps = 0; start > 0 && sequence[start - 1] == unit[unit.Length - 1 - (steps % unit.Length)]; steps++)
            {
                start--;
            }

            for (var steps = 0; end < sequence.Length && sequence[end] == unit[steps % unit.Length]; steps++)
            {
                end++;
            }
        }

        return (start - 1, end);
    }
}
