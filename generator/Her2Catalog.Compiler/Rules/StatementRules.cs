namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 3xx, second part: statements of use.</summary>
public static class StatementRules
{
    /// <summary>HER2304: confirming assay cannot confirm the result.</summary>
    public static readonly Rule ConfirmingAssay = new("HER2304", Severity.Error);

    /// <summary>HER2311: companion diagnostic for a therapy that is not approved there at that time.</summary>
    public static readonly Rule NotApproved = new("HER2311", Severity.Error);

    /// <summary>HER2314: statement of use does not have exactly one valid selector.</summary>
    public static readonly Rule Selector = new("HER2314", Severity.Error);

    /// <summary>HER2315: companion diagnostic without therapy or jurisdiction.</summary>
    public static readonly Rule Incomplete = new("HER2315", Severity.Error);

    /// <summary>HER2316: use is not covered by a statement on some dates.</summary>
    public static readonly Rule NotCovered = new("HER2316", Severity.Error);

    /// <summary>HER2317: two statements of use contradict or repeat each other.</summary>
    public static readonly Rule Contradiction = new("HER2317", Severity.Error);

    /// <summary>HER2318: statement of use contradicts the printed use of a row.</summary>
    public static readonly Rule OtherUse = new("HER2318", Severity.Error);

    /// <summary>HER2319: gap or overlap of one day between two periods.</summary>
    public static readonly Rule OneDay = new("HER2319", Severity.Error);

    /// <summary>HER2320: statement of use selects nothing.</summary>
    public static readonly Rule SelectsNothing = new("HER2320", Severity.Error);

    /// <summary>HER2321: assay has more statements of use than an answer can contain.</summary>
    public static readonly Rule TooMany = new("HER2321", Severity.Error);

    /// <summary>HER2322: rows are selected by use for one therapy and by number for another.</summary>
    public static readonly Rule RowsByUse = new("HER2322", Severity.Error);

    /// <summary>HER2323: statement of use never applies, because others always take precedence.</summary>
    public static readonly Rule Hidden = new("HER2323", Severity.Error);
}
