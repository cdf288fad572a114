namespace Her2Catalog.Hgvs.Changes;

/// <summary>What becomes of the protein.</summary>
internal enum ProductKind : byte
{
    /// <summary>Not known: an intron takes part, or the name says so (<c>p.?</c>).</summary>
    Unknown,

    /// <summary>The change lies outside the coding region: <c>p.(=)</c>.</summary>
    Untouched,

    /// <summary>Coding bases change, the residues do not: <c>p.(Leu755=)</c>.</summary>
    Synonymous,

    /// <summary>Residues replaced by others, the rest as it was.</summary>
    Replacement,

    /// <summary>A stop comes early, in frame: everything from <see cref="ProductChange.First"/> on is gone but the inserted residues.</summary>
    Truncation,

    Frameshift,

    /// <summary>The stop codon is read through.</summary>
    Extension,

    /// <summary>The stop codon is lost with residues before it: the tail is listed whole.</summary>
    NewTail,

    /// <summary>The start codon is lost: <c>p.(Met1?)</c>.</summary>
    StartLost,

    /// <summary>No protein: <c>p.0</c>.</summary>
    NoProtein,
}

/// <summary>A change of the protein. Residues are counted from zero here; the stop is the one behind the last.</summary>
internal ref struct ProductChange
{
    public ProductKind Kind;
    public int First;

    /// <summary>Residues that go. For a truncation those that its name lists.</summary>
    public int Count;

    /// <summary>One-letter residues that come, without the stop; the first new residue of a frameshift or extension.</summary>
    public Span<byte> Inserted;

    /// <summary>N of <c>fsTerN</c> or <c>extTerN</c>; -1 where no stop is found, 0 where a name does not say.</summary>
    public int StopDistance;

    /// <summary>First residue that differs, 1-based, or the one before an insertion; 0 where none is known.</summary>
    public readonly int FirstResidue => !HasPlace ? 0 : Count == 0 ? Math.Max(1, First) : First + 1;

    /// <summary>Last residue that differs, or the one after an insertion.</summary>
    public readonly int LastResidue => !HasPlace ? 0 : Count == 0 ? First + 1 : First + Count;

    private readonly bool HasPlace => Kind is not (ProductKind.Unknown or ProductKind.Untouched or ProductKind.NoProtein);
}
