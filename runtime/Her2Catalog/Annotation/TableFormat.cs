namespace Her2Catalog.Annotation;

/// <summary>What kind of table is annotated.</summary>
public enum TableFormat : byte
{
    /// <summary>To be told from the first lines.</summary>
    Detect,

    /// <summary>Mutation Annotation Format, 2.4 and what its users write: tab-separated, <c>#</c> lines first.</summary>
    Maf,

    /// <summary>Variant Call Format, 4.1 on.</summary>
    Vcf,

    /// <summary>Tab-separated, a header line first, names of variants in one column. Quotes mean nothing.</summary>
    Tsv,

    /// <summary>Comma-separated (RFC 4180), likewise.</summary>
    Csv,
}
