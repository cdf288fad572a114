namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 3xx, second part: statements of use.</summary>
public static class StatementRules
{
    /// <summary>HER2304</summary>
    public static readonly Rule ConfirmingAssay = new("HER2304", "Confirming assay is the assay itself, needs confirming, or is no companion diagnostic for the therapy", Severity.Error);

    /// <summary>HER2311</summary>
    public static readonly Rule NotApproved = new("HER2311", "Companion diagnostic for a therapy that is not approved there, or not yet", Severity.Error);

    /// <summary>HER2314</summary>
    public static readonly Rule Selector = new("HER2314", "Statement of use has no selector, two, or one with a key that belongs to another", Severity.Error);

    /// <summary>HER2315</summary>
    public static readonly Rule Incomplete = new("HER2315", "Companion diagnostic without therapy or jurisdiction", Severity.Error);

    /// <summary>HER2316</summary>
    public static readonly Rule NotCovered = new("HER2316", "Use is covered by no statement on some day", Severity.Error);

    /// <summary>HER2317</summary>
    public static readonly Rule Contradiction = new("HER2317", "Two statements of use contradict or repeat each other", Severity.Error);

    /// <summary>HER2318</summary>
    public static readonly Rule OtherUse = new("HER2318", "Statement of use contradicts the printed use of a row", Severity.Error);

    /// <summary>HER2319</summary>
    public static readonly Rule OneDay = new("HER2319", "Gap or overlap of one day between two periods", Severity.Error);

    /// <summary>HER2320</summary>
    public static readonly Rule SelectsNothing = new("HER2320", "Statement of use selects nothing", Severity.Error);

    /// <summary>HER2321</summary>
    public static readonly Rule TooMany = new("HER2321", "Assay has more statements of use than an answer can contain", Severity.Error);

    /// <summary>HER2322</summary>
    public static readonly Rule RowsByUse =
        new("HER2322", "Rows are selected by their use for one therapy and by number for another", Severity.Error);

    /// <summary>HER2323</summary>
    public static readonly Rule Hidden = new("HER2323", "Statement of use never applies, because others always take precedence", Severity.Error);
}
