namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 9xx: the generator itself.</summary>
public static class GeneratorRules
{
    /// <summary>HER2901: nothing is generated, because the catalog has errors.</summary>
    public static readonly Rule NothingGenerated = new("HER2901", Severity.Error);

    /// <summary>HER2902: the generator failed.</summary>
    public static readonly Rule Failed = new("HER2902", Severity.Error);

    /// <summary>HER2903: attribute names no manifest among the additional files, or its class is not suitable.</summary>
    public static readonly Rule NoManifest = new("HER2903", Severity.Error);

    /// <summary>HER2904: findings in catalog files can be fixed automatically.</summary>
    public static readonly Rule CanBeRepaired = new("HER2904", Severity.Info, RepairIsSafe: true);
}
