namespace Her2Catalog.Compiler.Rows;

/// <summary>The Sequence Ontology terms that a selector can name: those that the nomenclature engine derives.</summary>
internal static class ChangeTerms
{
    public static readonly string[] All =
    [
        "missense_variant", "inframe_insertion", "inframe_deletion", "protein_altering_variant", "frameshift_variant", "stop_gained",
        "stop_lost", "start_lost", "synonymous_variant", "5_prime_UTR_variant", "3_prime_UTR_variant",
    ];

    // Variants in untranslated regions affect no residue.
    private static readonly string[] WithoutResidue = ["5_prime_UTR_variant", "3_prime_UTR_variant"];

    /// <summary>Returns the terms that a selector matches.</summary>
    public static IEnumerable<string> Selected(SelectorRow selector)
    {
        var named = selector.Changes.Count == 0 ? All : selector.Changes.Select(cell => cell.Value);
        var left = named.Except(selector.ExceptChanges.Select(cell => cell.Value), StringComparer.Ordinal);
        return selector.Key == SelectorKey.Residues ? left.Except(WithoutResidue, StringComparer.Ordinal) : left;
    }
}
