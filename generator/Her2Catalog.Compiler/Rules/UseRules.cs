namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 5xx: code that uses a catalog.</summary>
public static class UseRules
{
    /// <summary>HER2501</summary>
    public static readonly Rule NotInCatalog = new("HER2501", "Constant name is not in the catalog", Severity.Warning);

    /// <summary>HER2502</summary>
    public static readonly Rule NotAName = new("HER2502", "Constant name cannot be read, or contradicts the reference", Severity.Error);

    /// <summary>HER2503</summary>
    public static readonly Rule ResultIgnored = new("HER2503", "Result of a lookup is ignored, or the variant is used unchecked", Severity.Warning);

    /// <summary>HER2504</summary>
    public static readonly Rule PublishedName = new("HER2504", "Published name is used where the preferred member exists", Severity.Info, RepairIsSafe: true);
}
