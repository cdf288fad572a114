namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 9xx: the generator itself.</summary>
public static class GeneratorRules
{
    /// <summary>HER2901</summary>
    public static readonly Rule NothingGenerated = new("HER2901", "The catalog has errors, so nothing is generated from it", Severity.Error);

    /// <summary>HER2902</summary>
    public static readonly Rule Failed = new("HER2902", "The generator failed", Severity.Error);

    /// <summary>HER2903</summary>
    public static readonly Rule NoManifest = new("HER2903", "The attribute names no manifest among the additional files, or the class cannot take a catalog", Severity.Error);

    /// <summary>HER2904</summary>
    public static readonly Rule CanBeRepaired = new("HER2904", "Files of the catalog can be put right", Severity.Info, RepairIsSafe: true);
}
