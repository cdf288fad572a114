namespace Her2Catalog.Tool.Exporting;

/// <summary>What the key of a row looks like. A key stands once in its form.</summary>
internal static class KeyForm
{
    /// <summary><c>c.2264T&gt;C</c>.</summary>
    public const string Coding = "coding";

    /// <summary><c>NM_004448.4:c.2264T&gt;C</c>.</summary>
    public const string CodingAccession = "coding_accession";

    /// <summary><c>p.Leu755Ser</c>.</summary>
    public const string Protein = "protein";

    /// <summary><c>p.(Leu755Ser)</c>.</summary>
    public const string ProteinPredicted = "protein_predicted";

    /// <summary><c>L755S</c>.</summary>
    public const string ProteinShort = "protein_short";

    /// <summary><c>p.L755S</c>.</summary>
    public const string ProteinShortPrefixed = "protein_short_prefixed";

    /// <summary><c>17-37880220-T-C</c>, left-aligned.</summary>
    public const string Grch37 = "grch37";

    /// <summary><c>17-39723967-T-C</c>, left-aligned.</summary>
    public const string Grch38 = "grch38";

    /// <summary>A protein in any of its four forms, for rows whose DNA is none of the catalog's alleles: an assay that is defined on DNA need not detect it.</summary>
    public const string OtherAllele = "other_allele";

    /// <summary>The one row for whatever names a variant of the gene that the catalog does not hold.</summary>
    public const string NotInCatalog = "not_in_catalog";
}
