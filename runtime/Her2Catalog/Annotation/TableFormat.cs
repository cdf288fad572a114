namespace Her2Catalog.Annotation;

/// <summary>The format of a table.</summary>
public enum TableFormat : byte
{
    /// <summary>Detected from the first lines.</summary>
    Detect,

    /// <summary>
    /// Mutation Annotation Format, version 2.4 and the extensions in common use: tab-separated, after lines that start with
    /// <c>#</c>.
    /// </summary>
    Maf,

    /// <summary>Variant Call Format, 4.0 to 4.5.</summary>
    Vcf,

    /// <summary>Tab-separated values with a header line and variant names in one column. Quotes have no meaning.</summary>
    Tsv,

    /// <summary>Comma-separated values (RFC 4180) with a header line and variant names in one column.</summary>
    Csv,
}
