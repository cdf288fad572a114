namespace Her2Catalog.Compiler.Rules;

/// <summary>Family 1xx: names of variants.</summary>
public static class NameRules
{
    /// <summary>HER2101</summary>
    public static readonly Rule CodingSyntax = new("HER2101", "Coding name is not HGVS", Severity.Error);

    /// <summary>HER2102</summary>
    public static readonly Rule ProteinSyntax = new("HER2102", "Protein name is not HGVS", Severity.Error);

    /// <summary>HER2103</summary>
    public static readonly Rule StatedBase = new("HER2103", "Stated base is not the reference's", Severity.Error);

    /// <summary>HER2104</summary>
    public static readonly Rule StatedResidue = new("HER2104", "Stated residue is not the reference's", Severity.Error);

    /// <summary>HER2105</summary>
    public static readonly Rule Position = new("HER2105", "Position is outside the transcript or protein, or a range runs backwards", Severity.Error);

    /// <summary>HER2106</summary>
    public static readonly Rule OtherProtein = new("HER2106", "Coding change gives another protein than the one stated", Severity.Error);

    /// <summary>HER2107</summary>
    public static readonly Rule Exon = new("HER2107", "Stated exon is not the exon of the change", Severity.Error);

    /// <summary>HER2108</summary>
    public static readonly Rule CodingPreferred = new("HER2108", "Coding name is not the preferred one", Severity.Info, RepairIsSafe: true);

    /// <summary>HER2109</summary>
    public static readonly Rule ProteinPreferred = new("HER2109", "Protein name is not the preferred one", Severity.Info, RepairIsSafe: true);

    /// <summary>HER2110</summary>
    public static readonly Rule Length = new("HER2110", "Length contradicts itself", Severity.Error);

    /// <summary>HER2111</summary>
    public static readonly Rule Accession = new("HER2111", "Accession, version or gene is not the catalog's", Severity.Error);

    /// <summary>HER2112</summary>
    public static readonly Rule Genomic = new("HER2112", "Genomic position, build and accession do not fit together", Severity.Error);

    /// <summary>HER2113</summary>
    public static readonly Rule Writing = new("HER2113", "Name is not written as the nomenclature writes it", Severity.Error, RepairIsSafe: true);
}
