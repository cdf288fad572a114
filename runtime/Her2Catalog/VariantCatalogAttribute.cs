namespace Her2Catalog;

/// <summary>How generated lookups are dispatched. A catalog of more than 256 alleles and variants has tables whatever is asked for.</summary>
public enum Dispatch
{
    /// <summary>By size: <c>switch</c> for few, a perfect hash for many.</summary>
    Auto,

    /// <summary><c>switch</c> throughout, in methods of at most 32 cases.</summary>
    Switch,

    /// <summary>A perfect hash over static spans throughout.</summary>
    PerfectHash,
}

/// <summary>
/// Makes a static partial class the catalog that a manifest among the project's additional files describes.
/// </summary>
/// <example>
/// <code>
/// [VariantCatalog("her2.yaml")]
/// public static partial class Her2;
/// </code>
/// </example>
/// <param name="manifest">File name of the manifest, or the end of its path.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VariantCatalogAttribute(string manifest) : Attribute
{
    /// <summary>File name of the manifest, or the end of its path.</summary>
    public string Manifest { get; } = manifest;

    /// <summary>How lookups are dispatched; all ways give the same answers.</summary>
    public Dispatch Dispatch { get; set; }
}
