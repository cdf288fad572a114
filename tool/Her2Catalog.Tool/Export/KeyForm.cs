namespace Her2Catalog.Tool.Export;

/// <summary>The form of a key. A key is unique in its form.</summary>
internal static class KeyForm
{
    /// <summary><c>c.2264T&gt;C</c>.</summary>
    public const string Coding = "coding";

    /// <summary><c>c.2264T&gt;A</c>, which no assay lists: every other change of one base of the coding sequence.</summary>
    public const string CodingSubstitution = "coding_substitution";

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

    /// <summary>The one row for variants of the gene that the catalog does not contain.</summary>
    public const string NotInCatalog = "not_in_catalog";
}
