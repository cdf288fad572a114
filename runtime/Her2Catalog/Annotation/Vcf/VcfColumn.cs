namespace Her2Catalog.Annotation.Vcf;

/// <summary>The columns of a VCF that every record has (VCF 4.4, 1.6.1).</summary>
internal enum VcfColumn
{
    Chromosome,
    Position,
    Id,
    Reference,
    Alternatives,
    Quality,
    Filter,
    Info,

    /// <summary>Their number.</summary>
    Count,
}
