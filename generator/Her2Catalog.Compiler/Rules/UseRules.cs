namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 5xx: code that uses a catalog.</summary>
public static class UseRules
{
    /// <summary>HER2501: constant name is not in the catalog.</summary>
    public static readonly Rule NotInCatalog = new("HER2501", Severity.Warning);

    /// <summary>HER2502: constant name cannot be read, or contradicts the reference.</summary>
    public static readonly Rule NotAName = new("HER2502", Severity.Error);

    /// <summary>HER2503: result of a lookup is ignored, or the variant is used unchecked.</summary>
    public static readonly Rule ResultIgnored = new("HER2503", Severity.Warning);

    /// <summary>HER2504: published name is used where a preferred member exists.</summary>
    public static readonly Rule PublishedName = new("HER2504", Severity.Info, RepairIsSafe: true);
}
