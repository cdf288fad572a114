namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 4xx: figures and sources.</summary>
public static class EvidenceRules
{
    /// <summary>HER2401</summary>
    public static readonly Rule Share = new("HER2401", "Percentage is not n/N after rounding", Severity.Error);

    /// <summary>HER2402</summary>
    public static readonly Rule Interval = new("HER2402", "Interval is reversed, incomplete, outside 0-100 %, or without its estimate", Severity.Error);

    /// <summary>HER2403</summary>
    public static readonly Rule Source = new("HER2403", "Fact without a source", Severity.Error);

    /// <summary>HER2404</summary>
    public static readonly Rule NeverCited = new("HER2404", "Listed document, fact or reference is never cited", Severity.Warning);

    /// <summary>HER2405</summary>
    public static readonly Rule TrialId = new("HER2405", "Trial id is not an NCT, jRCT, UMIN, EudraCT or CTIS number", Severity.Error);

    /// <summary>HER2406</summary>
    public static readonly Rule Whole = new("HER2406", "Shares of one whole exceed 100 % by more than rounding", Severity.Warning);

    /// <summary>HER2407</summary>
    public static readonly Rule Citation = new("HER2407", "Source cites a fact twice, or a section that contains none of its facts", Severity.Error);

    /// <summary>HER2408</summary>
    public static readonly Rule TwoDocuments = new("HER2408", "Source cites facts of two documents", Severity.Error);

    /// <summary>HER2409</summary>
    public static readonly Rule ReferenceId = new("HER2409", "PMID is not a number, or DOI does not begin with 10.", Severity.Error);
}
