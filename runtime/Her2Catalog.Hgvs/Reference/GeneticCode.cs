namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>The standard genetic code, NCBI translation table 1.</summary>
internal static class GeneticCode
{
    // First, second and third base in the order of their indexes.
    private static ReadOnlySpan<byte> Codons => "KNNKTTTTIIIMRSSRQHHQPPPPLLLLRRRR*YY*SSSSLFFL*CCWEDDEAAAAVVVVGGGG"u8;

    /// <summary>Returns the residue of a codon of uppercase bases, or <see cref="ResidueCodes.Stop"/>.</summary>
    public static byte Translate(byte first, byte second, byte third) =>
        Codons[(BaseCodes.Index(first) << 4) | (BaseCodes.Index(second) << 2) | BaseCodes.Index(third)];
}
