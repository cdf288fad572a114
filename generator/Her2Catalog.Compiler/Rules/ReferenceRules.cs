namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 05x: the reference that all names are checked against.</summary>
public static class ReferenceRules
{
    /// <summary>HER2051</summary>
    public static readonly Rule CodingRegion = new("HER2051", "Coding region is not an open reading frame of the transcript", Severity.Error);

    /// <summary>HER2052</summary>
    public static readonly Rule Exons = new("HER2052", "Exons leave a gap, overlap, do not cover the transcript, or contradict themselves", Severity.Error);

    /// <summary>HER2053</summary>
    public static readonly Rule Protein = new("HER2053", "Stated protein is not the translated coding region", Severity.Error);

    /// <summary>HER2054</summary>
    public static readonly Rule Feature = new("HER2054", "Domain or site is outside the protein, or states another residue", Severity.Error);

    /// <summary>HER2055</summary>
    public static readonly Rule Polymorphism = new("HER2055", "Polymorphism is not named by the protein change at its position", Severity.Error);

    /// <summary>HER2056</summary>
    public static readonly Rule Genomic = new("HER2056", "Genomic sequence does not have the exons at their positions", Severity.Error);

    /// <summary>HER2057</summary>
    public static readonly Rule Intron = new("HER2057", "Intron has unusual splice sites", Severity.Warning);

    /// <summary>HER2058</summary>
    public static readonly Rule OtherTranscript =
        new("HER2058", "Other transcript has two meanings, or a numbering that leaves the transcript", Severity.Error);
}
