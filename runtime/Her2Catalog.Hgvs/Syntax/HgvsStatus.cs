namespace Her2Catalog.Hgvs;

/// <summary>The result of reading a text as the name of a variant of one transcript.</summary>
public enum HgvsStatus : byte
{
    /// <summary>Read, and consistent with the reference.</summary>
    Ok,

    /// <summary>Read, but it states a base, residue or border that the reference does not have there.</summary>
    ContradictsReference,

    /// <summary>Read, but a position lies outside the transcript or protein, or the last position of a range is before the first.</summary>
    OutOfRange,

    /// <summary>Read, but it names another gene or chromosome.</summary>
    OtherGene,

    /// <summary>HGVS that this library does not interpret, or another build of the genome.</summary>
    Unsupported,

    /// <summary>Not the name of a variant; the error contains the position.</summary>
    Unreadable,

    /// <summary>Read, but it is numbered on another transcript of this gene.</summary>
    OtherTranscript,
}
