namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>The standard genetic code, NCBI translation table 1.</summary>
internal static class GeneticCode
{
    // First, second and third base in the order of their indexes.
    private static ReadOnlySpan<byte> Codons => "KNNKTTTTIIIMRSSRQHHQPPPPLLLLRRRR*YY*SSSSLFFL*CCWEDDEAAAAVVVVGGGG"u8;

    /// <summary>The residue of a codon of upper-case bases, <see cref="ResidueCodes.Stop"/> for a stop codon.</summary>
    public static byte Translate(byte first, byte second, byte third) =>
        Codons[(BaseCodes.Index(first) << 4) | (BaseCodes.Index(second) << 2) | BaseCodes.Index(third)];
}
