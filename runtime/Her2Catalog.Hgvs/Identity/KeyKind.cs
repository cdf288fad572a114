namespace Her2Catalog.Hgvs.Identity;

/// <summary>The top three bits of a key.</summary>
internal enum KeyKind : byte
{
    None = 0,
    Dna = 1,
    Protein = 2,
    TruncatedProtein = 3,
    Frameshift = 4,
    Extension = 5,
    NoChange = 6,
    Digest = 7,
}
