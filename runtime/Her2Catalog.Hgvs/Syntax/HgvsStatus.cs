namespace Her2Catalog.Hgvs;

/// <summary>How far a text could be read as the name of a variant of one transcript.</summary>
public enum HgvsStatus : byte
{
    /// <summary>Read, and in agreement with the reference.</summary>
    Ok,

    /// <summary>Read, but it states a base, residue or border that the reference does not have there.</summary>
    ContradictsReference,

    /// <summary>Read, but a position lies outside the transcript or protein, or a range runs backwards.</summary>
    OutOfRange,

    /// <summary>Read, but it names another gene, transcript, protein or chromosome.</summary>
    OtherGene,

    /// <summary>HGVS (or another version of this transcript) that this engine does not interpret.</summary>
    Unsupported,

    /// <summary>Not the name of a variant; the error says where it breaks off.</summary>
    Unreadable,
}
