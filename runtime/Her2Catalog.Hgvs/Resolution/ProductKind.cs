namespace Her2Catalog.Hgvs.Resolution;

/// <summary>The kinds of change of a protein.</summary>
internal enum ProductKind : byte
{
    /// <summary>Not known: the change includes bases of an intron, or the name says so (<c>p.?</c>).</summary>
    Unknown,

    /// <summary>The change lies outside the coding region: <c>p.(=)</c>.</summary>
    Untouched,

    /// <summary>Coding bases change, the residues do not: <c>p.(Leu755=)</c>.</summary>
    Synonymous,

    /// <summary>Residues replaced by others, the rest unchanged.</summary>
    Replacement,

    /// <summary>An early stop, in frame: the inserted residues replace everything from <see cref="ProductChange.First"/> on.</summary>
    Truncation,

    Frameshift,

    /// <summary>The stop codon is read through.</summary>
    Extension,

    /// <summary>The stop codon is lost with residues before it, which HGVS names as a frameshift (ruling R-010).</summary>
    NewTail,

    /// <summary>The start codon is lost: <c>p.(Met1?)</c>.</summary>
    StartLost,

    /// <summary>No protein: <c>p.0</c>.</summary>
    NoProtein,
}
