namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 05x: the reference that all names are checked against.</summary>
public static class ReferenceRules
{
    /// <summary>HER2051: coding region is not an open reading frame.</summary>
    public static readonly Rule CodingRegion = new("HER2051", Severity.Error);

    /// <summary>HER2052: exons have gaps, overlap, do not cover the transcript or are inconsistent.</summary>
    public static readonly Rule Exons = new("HER2052", Severity.Error);

    /// <summary>HER2053: protein is not the translation of the coding region.</summary>
    public static readonly Rule Protein = new("HER2053", Severity.Error);

    /// <summary>HER2054: domain or site is outside the protein, or its residue does not match.</summary>
    public static readonly Rule Feature = new("HER2054", Severity.Error);

    /// <summary>HER2055: name of a polymorphism does not begin with its protein change.</summary>
    public static readonly Rule Polymorphism = new("HER2055", Severity.Error);

    /// <summary>HER2056: genomic sequence does not match the exons at their positions.</summary>
    public static readonly Rule Genomic = new("HER2056", Severity.Error);

    /// <summary>HER2057: intron has unusual splice sites.</summary>
    public static readonly Rule Intron = new("HER2057", Severity.Warning);

    /// <summary>HER2058: numbering of another transcript is ambiguous or outside the transcript.</summary>
    public static readonly Rule OtherTranscript = new("HER2058", Severity.Error);
}
