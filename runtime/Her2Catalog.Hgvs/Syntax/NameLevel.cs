namespace Her2Catalog.Hgvs;

/// <summary>The level of a name: DNA or protein.</summary>
public enum NameLevel : byte
{
    /// <summary>No name could be read.</summary>
    None,

    /// <summary>DNA: <c>c.</c>, <c>g.</c> or a VCF-like allele.</summary>
    Dna,

    /// <summary>Protein: <c>p.</c>.</summary>
    Protein,
}
