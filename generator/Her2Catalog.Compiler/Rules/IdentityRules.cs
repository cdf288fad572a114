namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 2xx: what is one and the same, and what is not.</summary>
public static class IdentityRules
{
    /// <summary>HER2201</summary>
    public static readonly Rule AlleleTwice = new("HER2201", "The same allele twice in one table", Severity.Error);

    /// <summary>HER2202</summary>
    public static readonly Rule TwoNames = new("HER2202", "One protein under two names", Severity.Warning);

    /// <summary>HER2203</summary>
    public static readonly Rule OtherMeaning = new("HER2203", "Listed name does not mean the variant it is listed for", Severity.Error);

    /// <summary>HER2204</summary>
    public static readonly Rule TwoMeanings = new("HER2204", "Name is claimed by two variants", Severity.Error);

    /// <summary>HER2205</summary>
    public static readonly Rule SameIdentifier = new("HER2205", "Two entries would get the same C# identifier", Severity.Error);

    /// <summary>HER2206</summary>
    public static readonly Rule UnknownVariant = new("HER2206", "Refers to a variant that no table has", Severity.Error);

    /// <summary>HER2207</summary>
    public static readonly Rule NameNotInCitedSource = new("HER2207", "Published name is not in the source that it cites", Severity.Error);

    /// <summary>HER2208</summary>
    public static readonly Rule MemberName = new("HER2208", "Id cannot be the name of a generated C# member", Severity.Error);
}
