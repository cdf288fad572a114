namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 3xx: assays and their tables.</summary>
public static class AssayRules
{
    /// <summary>HER2301</summary>
    public static readonly Rule RowCount = new("HER2301", "Rows of a use differ from the number that the assay declares", Severity.Error);

    /// <summary>HER2302</summary>
    public static readonly Rule TwoUses = new("HER2302", "One allele with two uses in one assay", Severity.Error);

    /// <summary>HER2303</summary>
    public static readonly Rule UnknownId = new("HER2303", "Unknown assay, therapy, jurisdiction, document, fact or reference", Severity.Error);

    /// <summary>HER2306</summary>
    public static readonly Rule Date = new("HER2306", "Date does not exist, is after the newest edition, or ends a period before it begins", Severity.Error);

    /// <summary>HER2309</summary>
    public static readonly Rule RowNumber = new("HER2309", "Row numbers of a table do not run from 1 without a gap", Severity.Error);

    /// <summary>HER2310</summary>
    public static readonly Rule NoEdition = new("HER2310", "Row begins or ends on a day on which no edition begins", Severity.Error);

    /// <summary>HER2312</summary>
    public static readonly Rule FileName = new("HER2312", "Assay is not named as its file", Severity.Error);

    /// <summary>HER2313</summary>
    public static readonly Rule ModifiesBaseCatalog = new("HER2313", "Edition replaces one of the catalog that is extended, or begins before it", Severity.Error);
}
