namespace Her2Catalog.Annotation.Maf;

/// <summary>The transcript that the names of a row are numbered on, as its columns state it.</summary>
internal enum StatedTranscript : byte
{
    /// <summary>None.</summary>
    NotStated,

    /// <summary>The catalog's transcript.</summary>
    Target,

    /// <summary>Another transcript.</summary>
    Other,
}
