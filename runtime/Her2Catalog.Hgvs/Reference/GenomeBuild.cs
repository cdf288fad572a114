namespace Her2Catalog.Hgvs;

/// <summary>A human reference genome assembly.</summary>
public enum GenomeBuild : byte
{
    /// <summary>Not said. A genomic position is then read only where one assembly alone can be meant.</summary>
    Unspecified,

    /// <summary>GRCh37 (hg19).</summary>
    GRCh37,

    /// <summary>GRCh38 (hg38).</summary>
    GRCh38,
}
