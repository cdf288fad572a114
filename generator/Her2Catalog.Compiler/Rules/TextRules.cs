namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 0xx: files and text.</summary>
public static class TextRules
{
    /// <summary>HER2001</summary>
    public static readonly Rule NotUtf8 = new("HER2001", "File is not UTF-8 text", Severity.Error);

    /// <summary>HER2002</summary>
    public static readonly Rule BrokenQuote = new("HER2002", "CSV quote is not closed, or text follows a closing quote", Severity.Error);

    /// <summary>HER2003</summary>
    public static readonly Rule FieldCount = new("HER2003", "Row has more or fewer fields than the header", Severity.Error);

    /// <summary>HER2004</summary>
    public static readonly Rule Column = new("HER2004", "Column is unknown, missing or given twice", Severity.Error);

    /// <summary>HER2005</summary>
    public static readonly Rule BrokenYaml = new("HER2005", "YAML does not parse, or uses a feature that catalogs do not support", Severity.Error);

    /// <summary>HER2006</summary>
    public static readonly Rule Key = new("HER2006", "Key is unknown, missing, given twice, or has a value of the wrong type", Severity.Error);

    /// <summary>HER2007</summary>
    public static readonly Rule ValueNotAllowed = new("HER2007", "Value is not one of those allowed", Severity.Error);

    /// <summary>HER2008</summary>
    public static readonly Rule LookAlike = new("HER2008", "Invisible, full-width or look-alike character in a name or id", Severity.Error, RepairIsSafe: true);

    /// <summary>HER2009</summary>
    public static readonly Rule ManifestFile = new("HER2009", "Manifest names a file that does not exist, or no manifest names a catalog file", Severity.Error);

    /// <summary>HER2010</summary>
    public static readonly Rule Blank = new("HER2010", "Required value is empty", Severity.Error);

    /// <summary>HER2011</summary>
    public static readonly Rule BrokenFasta = new("HER2011", "FASTA has no header, a letter outside its alphabet, or another accession", Severity.Error);

    /// <summary>HER2012</summary>
    public static readonly Rule Edge = new("HER2012", "Value begins or ends with a space character", Severity.Error, RepairIsSafe: true);

    /// <summary>HER2013</summary>
    public static readonly Rule Seal = new("HER2013", "Row or entry was changed, added or removed since it was sealed", Severity.Error);

    /// <summary>HER2014</summary>
    public static readonly Rule Extended = new("HER2014", "Catalog that is extended is missing, has errors, or extends another", Severity.Error);

    /// <summary>HER2015</summary>
    public static readonly Rule NotSealed = new("HER2015", "Catalog has no seals, or a file that needs one has none", Severity.Warning);

    /// <summary>HER2016</summary>
    public static readonly Rule EmptyCells = new("HER2016", "Table has empty rows or columns", Severity.Warning, RepairIsSafe: true);

    /// <summary>HER2017</summary>
    public static readonly Rule NotInFolder = new("HER2017",
        "File is outside the catalog's folder, is not a regular file, or is too large", Severity.Error);
}
