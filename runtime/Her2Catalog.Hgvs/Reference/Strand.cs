namespace Her2Catalog.Hgvs;

/// <summary>The strand of the genome that a gene is read from.</summary>
public enum Strand : byte
{
    /// <summary>Transcript and genome run the same way.</summary>
    Forward,

    /// <summary>The transcript is the reverse complement of the genome.</summary>
    Reverse,
}

/// <summary>What a name speaks of.</summary>
public enum NameLevel : byte
{
    /// <summary>Nothing readable.</summary>
    None,

    /// <summary>DNA: <c>c.</c>, <c>g.</c> or a VCF-like allele.</summary>
    Dna,

    /// <summary>Protein: <c>p.</c>.</summary>
    Protein,
}
