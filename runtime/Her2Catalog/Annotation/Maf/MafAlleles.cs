using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Maf;

/// <summary>Reads the alternative allele of a MAF row.</summary>
internal static class MafAlleles
{
    /// <summary>Finds the allele that differs from the reference. If it cannot be determined, the state records the fault.</summary>
    /// <returns>True if there is one.</returns>
    public static bool TryRead(ref MafRowState state, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, out FieldRange alternative)
    {
        var reference = fields[(int)MafColumn.Reference].Of(row);
        FieldRange first = fields[(int)MafColumn.TumorAllele1], second = fields[(int)MafColumn.TumorAllele2];
        bool hasFirst = IsAlternative(first.Of(row), reference), hasSecond = IsAlternative(second.Of(row), reference);
        alternative = hasSecond ? second : first;
        if (!hasFirst && !hasSecond)
        {
            return false;
        }

        // The specification requires the plus strand. Of two alternatives, it is unknown which one the row means.
        var strand = fields[(int)MafColumn.Strand];
        var isOfMinusStrand = strand.Of(row) is [(byte)'-', ..];
        if (isOfMinusStrand || (hasFirst && hasSecond && !first.Of(row).SequenceEqual(second.Of(row))))
        {
            state.AddUnreadableDna(isOfMinusStrand ? strand : first);
            return false;
        }

        return true;
    }

    /// <summary>True for the dash that MAF uses for an empty allele.</summary>
    public static bool IsDash(ReadOnlySpan<byte> allele) => allele is [(byte)'-'];

    private static bool IsAlternative(ReadOnlySpan<byte> allele, ReadOnlySpan<byte> reference) =>
        (IsDash(allele) || !MissingValue.Is(allele)) && !allele.SequenceEqual(reference);
}
