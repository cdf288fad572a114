namespace Her2Catalog.Tool.Files;

/// <summary>The compression of an annotated table.</summary>
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
