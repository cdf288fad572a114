namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 3xx: assays and claims.</summary>
public static class AssayRules
{
    /// <summary>HER2301</summary>
    public static readonly Rule RowCount = new("HER2301", "Rows of a use differ from the number that the assay declares", Severity.Error);

    /// <summary>HER2302</summary>
    public static readonly Rule TwoUses = new("HER2302", "One allele with two uses in one assay", Severity.Error);

    /// <summary>HER2303</summary>
    public static readonly Rule UnknownId = new("HER2303", "Unknown assay, therapy, fact or reference", Severity.Error);

    /// <summary>HER2304</summary>
    public static readonly Rule ConfirmingAssay = new("HER2304", "Confirming assay is the assay itself, runs in a circle, or is no companion diagnostic", Severity.Error);

    /// <summary>HER2305</summary>
    public static readonly Rule IncompleteClaim = new("HER2305", "Companion-diagnostic claim without therapy, jurisdiction, date or source", Severity.Error);

    /// <summary>HER2306</summary>
    public static readonly Rule Date = new("HER2306", "Date is none, lies after the newest edition's, or ends before it begins", Severity.Error);

    /// <summary>HER2307</summary>
    public static readonly Rule Targets = new("HER2307", "Assay that lists targets has none, or one that lists none has some", Severity.Error);

    /// <summary>HER2308</summary>
    public static readonly Rule ClaimTwice = new("HER2308", "The same claim twice", Severity.Error);

    /// <summary>HER2309</summary>
    public static readonly Rule RowNumber = new("HER2309", "Row numbers of a table do not run from 1 without a gap", Severity.Error);

    /// <summary>HER2310</summary>
    public static readonly Rule NoEdition = new("HER2310", "Row begins or ends on a day on which no edition begins", Severity.Error);

    /// <summary>HER2311</summary>
    public static readonly Rule NotApproved = new("HER2311", "Claim for a therapy that is not approved there, or not yet", Severity.Error);

    /// <summary>HER2312</summary>
    public static readonly Rule FileName = new("HER2312", "Assay is not named as its file", Severity.Error);

    /// <summary>HER2313</summary>
    public static readonly Rule NotOwn = new("HER2313", "Entry changes what the catalog that is extended says", Severity.Error);
}
