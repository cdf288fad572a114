namespace Her2Catalog.Hgvs.Resolution;

/// <summary>The kinds of change of DNA that HGVS names.</summary>
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
