namespace Her2Catalog.Hgvs;

/// <summary>The result of reading a text as the name of a variant of one transcript.</summary>
public enum HgvsStatus : byte
{
    /// <summary>The name is valid and consistent with the reference.</summary>
    Ok,

    /// <summary>The name states a base, a residue or an exon boundary that differs from the reference.</summary>
    ContradictsReference,

    /// <summary>A position is outside the transcript or protein, or the last position of a range is before the first.</summary>
    OutOfRange,

    /// <summary>The name is about another gene or chromosome.</summary>
    OtherGene,

    /// <summary>The form of the name, or its genome build, is not supported.</summary>
    Unsupported,

    /// <summary>The text is not the name of a variant; the error contains the position.</summary>
    Unreadable,

    /// <summary>The name is numbered on another transcript of this gene.</summary>
    OtherTranscript,
}
