namespace Her2Catalog.Tool.Export;

/// <summary>The answer of a catalog to a key.</summary>
/// <param name="Variant">Preferred short name; null if the catalog does not contain the variant on the date.</param>
/// <param name="Match">How the key matches, as <c>annotate</c> writes it.</param>
/// <param name="Assays">One answer per assay, in the catalog's order.</param>
/// <param name="Edition">Id of the edition in force on the date.</param>
internal sealed record KeyAnswer(string? Variant, AssayMatch Match, IReadOnlyList<AssayAnswer> Assays, string Edition)
{
    /// <summary>True if another key gets the same uses with the same therapies.</summary>
    public bool SaysTheSameAs(KeyAnswer other) =>
        Variant == other.Variant && Match == other.Match && Assays.Zip(other.Assays).All(pair => pair.First.SaysTheSameAs(pair.Second));
}

/// <summary>What a result of one assay may be used for.</summary>
/// <param name="Use">The use; null if it depends on more than the key.</param>
/// <param name="Therapies">
/// Therapies and jurisdictions of the use, as <c>annotate</c> writes them; null if they depend on more than the key.
/// </param>
/// <param name="Sources">Id of the assay and citations.</param>
internal sealed record AssayAnswer(PermittedUse? Use, string? Therapies, string Sources)
{
    public bool SaysTheSameAs(AssayAnswer other) => (Use, Therapies) == (other.Use, other.Therapies);
}
