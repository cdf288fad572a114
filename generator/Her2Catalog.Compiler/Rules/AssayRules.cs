namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 3xx: assays and their tables.</summary>
public static class AssayRules
{
    /// <summary>HER2301: number of rows of a use differs from the declared number.</summary>
    public static readonly Rule RowCount = new("HER2301", Severity.Error);

    /// <summary>HER2302: allele has two uses in one assay.</summary>
    public static readonly Rule TwoUses = new("HER2302", Severity.Error);

    /// <summary>HER2303: unknown assay, therapy, jurisdiction, document, fact or reference.</summary>
    public static readonly Rule UnknownId = new("HER2303", Severity.Error);

    /// <summary>HER2306: date is invalid, after the newest edition, or before the start of its period.</summary>
    public static readonly Rule Date = new("HER2306", Severity.Error);

    /// <summary>HER2309: row numbers of a table are not consecutive from 1.</summary>
    public static readonly Rule RowNumber = new("HER2309", Severity.Error);

    /// <summary>HER2310: row begins or ends on a date that is not the start of an edition.</summary>
    public static readonly Rule NoEdition = new("HER2310", Severity.Error);

    /// <summary>HER2312: assay id does not match its file name.</summary>
    public static readonly Rule FileName = new("HER2312", Severity.Error);

    /// <summary>HER2313: edition replaces an edition of the base catalog, or begins before it.</summary>
    public static readonly Rule ModifiesBaseCatalog = new("HER2313", Severity.Error);
}
