namespace Her2Catalog.Hgvs.Resolution;

/// <summary>A protein change. Residues are counted from zero here; the stop codon follows the last.</summary>
internal ref struct ProductChange
{
    public ProductKind Kind;
    public int First;

    /// <summary>The number of replaced residues; for a truncation, the number that its name states.</summary>
    public int Count;

    /// <summary>The new residues in one-letter code, without the stop codon; for a frameshift or extension, only the first one.</summary>
    public Span<byte> Inserted;

    /// <summary>N in <c>fsTerN</c> or <c>extTerN</c>; -1 if there is no stop codon, 0 if the name does not state it.</summary>
    public int StopDistance;

    /// <summary>First residue that differs, 1-based, or the one before an insertion; 0 if unknown.</summary>
    public readonly int FirstResidue => !HasPlace ? 0 : Count == 0 ? Math.Max(1, First) : First + 1;

    /// <summary>Last residue that differs, or the one after an insertion.</summary>
    public readonly int LastResidue => !HasPlace ? 0 : Count == 0 ? First + 1 : First + Count;

    private readonly bool HasPlace => Kind is not (ProductKind.Unknown or ProductKind.Untouched or ProductKind.NoProtein);
}
