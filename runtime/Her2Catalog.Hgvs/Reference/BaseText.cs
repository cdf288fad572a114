namespace Her2Catalog.Hgvs.Changes;

/// <summary>Copies bases out of text.</summary>
internal static class BaseText
{
    /// <summary>Copies in upper case.</summary>
    public static void CopyUpper(ReadOnlySpan<byte> bases, Span<byte> target)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            target[i] = GeneticCode.ToUpper(bases[i]);
        }
    }

    /// <summary>Copies as the other strand reads.</summary>
    public static void CopyReverseComplement(ReadOnlySpan<byte> bases, Span<byte> target)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            target[bases.Length - 1 - i] = GeneticCode.Complement(GeneticCode.ToUpper(bases[i]));
        }
    }
}
