namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 2xx: identity of variants, names and members.</summary>
public static class IdentityRules
{
    /// <summary>HER2201: allele is listed twice in a table.</summary>
    public static readonly Rule AlleleTwice = new("HER2201", Severity.Error);

    /// <summary>HER2202: protein change is listed under two names.</summary>
    public static readonly Rule TwoNames = new("HER2202", Severity.Warning);

    /// <summary>HER2203: published name is not a name of its variant.</summary>
    public static readonly Rule OtherMeaning = new("HER2203", Severity.Error);

    /// <summary>HER2204: name is listed for two variants.</summary>
    public static readonly Rule TwoMeanings = new("HER2204", Severity.Error);

    /// <summary>HER2205: two entries result in the same C# identifier.</summary>
    public static readonly Rule SameIdentifier = new("HER2205", Severity.Error);

    /// <summary>HER2206: variant is not in any table.</summary>
    public static readonly Rule UnknownVariant = new("HER2206", Severity.Error);

    /// <summary>HER2207: published name is not in the source that it cites.</summary>
    public static readonly Rule NameNotInCitedSource = new("HER2207", Severity.Error);

    /// <summary>HER2208: id cannot be the name of a generated C# member.</summary>
    public static readonly Rule MemberName = new("HER2208", Severity.Error);
}
