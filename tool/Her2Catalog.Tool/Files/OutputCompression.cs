namespace Her2Catalog.Tool.Files;

/// <summary>How an annotated table is compressed.</summary>
internal enum OutputCompression
{
    /// <summary>According to the name of the output.</summary>
    Auto,

    /// <summary>No compression.</summary>
    None,

    /// <summary>In blocks that tabix can index and any gzip reads.</summary>
    Bgzip,

    /// <summary>As one gzip member.</summary>
    Gzip,
}
