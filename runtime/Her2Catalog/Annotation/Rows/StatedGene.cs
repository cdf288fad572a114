namespace Her2Catalog.Annotation.Rows;

/// <summary>The gene that a row states.</summary>
internal enum StatedGene : byte
{
    /// <summary>Another gene than the catalog's.</summary>
    Other,

    /// <summary>The catalog's gene.</summary>
    Target,

    /// <summary>Several genes including the catalog's; the row does not state which of them its names belong to.</summary>
    Ambiguous,

    /// <summary>None.</summary>
    NotStated,
}
