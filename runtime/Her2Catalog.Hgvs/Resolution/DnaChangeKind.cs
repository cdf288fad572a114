namespace Her2Catalog.Hgvs.Resolution;

/// <summary>The kinds of DNA change in HGVS.</summary>
internal enum DnaChangeKind : byte
{
    NoChange,
    Substitution,
    Deletion,
    Duplication,
    Insertion,
    Inversion,
    DeletionInsertion,
    Unknown,
}
