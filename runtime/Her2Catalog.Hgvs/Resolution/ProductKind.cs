namespace Her2Catalog.Hgvs.Resolution;

/// <summary>The kinds of protein change.</summary>
internal enum ProductKind : byte
{
    /// <summary>Unknown: the change includes bases of an intron, or the name states so (<c>p.?</c>).</summary>
    Unknown,

    /// <summary>The change is outside the coding region: <c>p.(=)</c>.</summary>
    Untouched,

    /// <summary>Coding bases change, but no residue: <c>p.(Leu755=)</c>.</summary>
    Synonymous,

    /// <summary>Residues are replaced; the rest is unchanged.</summary>
    Replacement,

    /// <summary>An early stop codon in frame: the new residues replace all residues from <see cref="ProductChange.First"/> on.</summary>
    Truncation,

    Frameshift,

    /// <summary>The stop codon is read through.</summary>
    Extension,

    /// <summary>The stop codon and residues before it are lost, which HGVS describes as a frameshift (ruling R-010).</summary>
    NewTail,

    /// <summary>The start codon is lost: <c>p.(Met1?)</c>.</summary>
    StartLost,

    /// <summary>No protein: <c>p.0</c>.</summary>
    NoProtein,
}
