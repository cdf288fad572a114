namespace Her2Catalog;

/// <summary>
/// How generated lookups are dispatched. A catalog with more than 256 alleles and variants uses tables, whatever the value.
/// </summary>
public enum Dispatch
{
    /// <summary>By size: <c>switch</c> for few entries, a perfect hash for many.</summary>
    Auto,

    /// <summary>Always <c>switch</c>, in methods of at most 32 cases.</summary>
    Switch,

    /// <summary>Always a perfect hash over static spans.</summary>
    PerfectHash,
}

/// <summary>
/// Declares a static partial class as the catalog of a manifest, which is one of the additional files of the project.
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

    /// <summary>How lookups are dispatched. The answers do not depend on it.</summary>
    public Dispatch Dispatch { get; set; }
}
