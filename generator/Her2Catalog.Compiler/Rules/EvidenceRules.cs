namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 4xx: figures and sources.</summary>
public static class EvidenceRules
{
    /// <summary>HER2401: percentage is not n/N after rounding.</summary>
    public static readonly Rule Share = new("HER2401", Severity.Error);

    /// <summary>HER2402: interval is reversed, incomplete, outside 0-100 %, or has no estimate.</summary>
    public static readonly Rule Interval = new("HER2402", Severity.Error);

    /// <summary>HER2403: fact has no source.</summary>
    public static readonly Rule Source = new("HER2403", Severity.Error);

    /// <summary>HER2404: listed document, fact or reference is never cited.</summary>
    public static readonly Rule NeverCited = new("HER2404", Severity.Warning);

    /// <summary>HER2405: trial id is not an NCT, jRCT, UMIN, EudraCT or CTIS number.</summary>
    public static readonly Rule TrialId = new("HER2405", Severity.Error);

    /// <summary>HER2406: shares of a whole exceed 100 % by more than rounding.</summary>
    public static readonly Rule Whole = new("HER2406", Severity.Warning);

    /// <summary>HER2407: source cites a fact twice, or a section without its facts.</summary>
    public static readonly Rule Citation = new("HER2407", Severity.Error);

    /// <summary>HER2408: source cites facts from two documents.</summary>
    public static readonly Rule TwoDocuments = new("HER2408", Severity.Error);

    /// <summary>HER2409: PMID is not a number, or DOI does not begin with 10.</summary>
    public static readonly Rule ReferenceId = new("HER2409", Severity.Error);
}
