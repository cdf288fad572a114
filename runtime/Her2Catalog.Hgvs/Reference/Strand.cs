namespace Her2Catalog.Hgvs;

/// <summary>The strand of a gene on the genome.</summary>
public enum Strand : byte
{
    /// <summary>The plus strand: the transcript has the direction of the genome.</summary>
    Forward,

    /// <summary>The minus strand: the transcript is the reverse complement of the genome.</summary>
    Reverse,
}
