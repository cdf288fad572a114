namespace Her2Catalog.Hgvs;

/// <summary>The strand of the genome that a gene is on.</summary>
public enum Strand : byte
{
    /// <summary>The transcript has the direction of the genome.</summary>
    Forward,

    /// <summary>The transcript is the reverse complement of the genome.</summary>
    Reverse,
}
