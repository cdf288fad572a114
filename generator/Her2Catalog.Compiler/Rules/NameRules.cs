namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 1xx: names of variants.</summary>
public static class NameRules
{
    /// <summary>HER2101: coding name is not valid HGVS.</summary>
    public static readonly Rule CodingSyntax = new("HER2101", Severity.Error);

    /// <summary>HER2102: protein name is not valid HGVS.</summary>
    public static readonly Rule ProteinSyntax = new("HER2102", Severity.Error);

    /// <summary>HER2103: stated base does not match the reference.</summary>
    public static readonly Rule StatedBase = new("HER2103", Severity.Error);

    /// <summary>HER2104: stated residue does not match the reference.</summary>
    public static readonly Rule StatedResidue = new("HER2104", Severity.Error);

    /// <summary>HER2105: position is outside the reference, or a range is reversed.</summary>
    public static readonly Rule Position = new("HER2105", Severity.Error);

    /// <summary>HER2106: coding change does not result in the stated protein change.</summary>
    public static readonly Rule OtherProtein = new("HER2106", Severity.Error);

    /// <summary>HER2107: stated exon is not the exon of the change.</summary>
    public static readonly Rule Exon = new("HER2107", Severity.Error);

    /// <summary>HER2108: coding name is not the preferred name.</summary>
    public static readonly Rule CodingPreferred = new("HER2108", Severity.Info, RepairIsSafe: true);

    /// <summary>HER2109: protein name is not the preferred name.</summary>
    public static readonly Rule ProteinPreferred = new("HER2109", Severity.Info, RepairIsSafe: true);

    /// <summary>HER2110: length does not match the range or sequence.</summary>
    public static readonly Rule Length = new("HER2110", Severity.Error);

    /// <summary>HER2111: accession, version or gene is not that of the catalog.</summary>
    public static readonly Rule Accession = new("HER2111", Severity.Error);

    /// <summary>HER2112: genomic position, build and accession are inconsistent.</summary>
    public static readonly Rule Genomic = new("HER2112", Severity.Error);

    /// <summary>HER2113: name is not formatted as HGVS recommends.</summary>
    public static readonly Rule Format = new("HER2113", Severity.Error, RepairIsSafe: true);
}
