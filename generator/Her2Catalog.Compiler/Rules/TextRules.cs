namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 0xx: files and text.</summary>
public static class TextRules
{
    /// <summary>HER2001: file is not UTF-8 text.</summary>
    public static readonly Rule NotUtf8 = new("HER2001", Severity.Error);

    /// <summary>HER2002: CSV quote is not closed, or text follows a closing quote.</summary>
    public static readonly Rule BrokenQuote = new("HER2002", Severity.Error);

    /// <summary>HER2003: row has more or fewer cells than the header.</summary>
    public static readonly Rule FieldCount = new("HER2003", Severity.Error);

    /// <summary>HER2004: column is unknown, missing or duplicated.</summary>
    public static readonly Rule Column = new("HER2004", Severity.Error);

    /// <summary>HER2005: YAML cannot be parsed, or uses an unsupported feature.</summary>
    public static readonly Rule BrokenYaml = new("HER2005", Severity.Error);

    /// <summary>HER2006: key is unknown, missing or duplicated, or its value has the wrong type.</summary>
    public static readonly Rule Key = new("HER2006", Severity.Error);

    /// <summary>HER2007: value is not allowed.</summary>
    public static readonly Rule ValueNotAllowed = new("HER2007", Severity.Error);

    /// <summary>HER2008: invisible, full-width or look-alike character in a name or id.</summary>
    public static readonly Rule LookAlike = new("HER2008", Severity.Error, RepairIsSafe: true);

    /// <summary>HER2009: manifest lists a missing file, or a catalog file is not listed.</summary>
    public static readonly Rule ManifestFile = new("HER2009", Severity.Error);

    /// <summary>HER2010: required value is empty.</summary>
    public static readonly Rule EmptyValue = new("HER2010", Severity.Error);

    /// <summary>HER2011: FASTA has no header, an invalid character or an unexpected accession.</summary>
    public static readonly Rule BrokenFasta = new("HER2011", Severity.Error);

    /// <summary>HER2012: value begins or ends with a space character.</summary>
    public static readonly Rule Edge = new("HER2012", Severity.Error, RepairIsSafe: true);

    /// <summary>HER2013: row or entry was changed, added or removed after it was sealed.</summary>
    public static readonly Rule Seal = new("HER2013", Severity.Error);

    /// <summary>HER2014: base catalog is missing, has errors or extends another catalog.</summary>
    public static readonly Rule Extended = new("HER2014", Severity.Error);

    /// <summary>HER2015: catalog or file has no seals.</summary>
    public static readonly Rule NotSealed = new("HER2015", Severity.Warning);

    /// <summary>HER2016: table has empty rows or columns.</summary>
    public static readonly Rule EmptyCells = new("HER2016", Severity.Warning, RepairIsSafe: true);

    /// <summary>HER2017: file is outside the catalog folder, is not a regular file, or is too large.</summary>
    public static readonly Rule NotInFolder = new("HER2017", Severity.Error);
}
