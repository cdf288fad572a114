namespace Her2Catalog.Tool.Annotating;

/// <summary>How an annotated table is compressed.</summary>
internal enum OutputCompression
{
    /// <summary>By the name of the output.</summary>
    Auto,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>In blocks that tabix can index; any gzip reads it.</summary>
    Bgzip,

    /// <summary>As one gzip member.</summary>
    Gzip,
}
