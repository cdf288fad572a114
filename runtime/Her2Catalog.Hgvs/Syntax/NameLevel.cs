namespace Her2Catalog.Hgvs;

/// <summary>Whether a name is one of DNA or of protein.</summary>
public enum NameLevel : byte
{
    /// <summary>No name could be read.</summary>
    None,

    /// <summary>DNA: <c>c.</c>, <c>g.</c> or a VCF-like allele.</summary>
    Dna,

    /// <summary>Protein: <c>p.</c>.</summary>
    Protein,
}
