namespace Her2Catalog.Hgvs;

/// <summary>
/// The kind of a change, by its effect on the protein. Each kind but <see cref="Unknown"/> is a term of the Sequence Ontology.
/// </summary>
public enum ChangeKind : byte
{
    /// <summary>Unknown: the effect on the protein cannot be determined, or no key was given.</summary>
    Unknown,

    /// <summary><c>missense_variant</c>: residues are replaced by as many others.</summary>
    Missense,

    /// <summary><c>inframe_insertion</c>: residues are inserted; includes duplications.</summary>
    InframeInsertion,

    /// <summary><c>inframe_deletion</c>: residues are deleted.</summary>
    InframeDeletion,

    /// <summary><c>protein_altering_variant</c>: residues are replaced by more or fewer others.</summary>
    ProteinAltering,

    /// <summary><c>frameshift_variant</c>.</summary>
    Frameshift,

    /// <summary><c>stop_gained</c>.</summary>
    StopGained,

    /// <summary><c>stop_lost</c>.</summary>
    StopLost,

    /// <summary><c>start_lost</c>.</summary>
    StartLost,

    /// <summary><c>synonymous_variant</c>; includes a changed stop codon that is still a stop codon.</summary>
    Synonymous,

    /// <summary><c>5_prime_UTR_variant</c>.</summary>
    FivePrimeUtr,

    /// <summary><c>3_prime_UTR_variant</c>.</summary>
    ThreePrimeUtr,
}
