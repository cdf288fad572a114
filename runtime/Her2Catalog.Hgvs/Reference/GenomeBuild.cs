namespace Her2Catalog.Hgvs;

/// <summary>A human reference genome assembly.</summary>
public enum GenomeBuild : byte
{
    /// <summary>Not specified. A genomic position is then accepted only if it is in the gene in exactly one assembly.</summary>
    Unspecified,

    /// <summary>GRCh37 (hg19).</summary>
    GRCh37,

    /// <summary>GRCh38 (hg38).</summary>
    GRCh38,
}
