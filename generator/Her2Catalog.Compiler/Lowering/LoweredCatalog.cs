using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>A catalog ready to print: its tables, how lookups are dispatched, and its members.</summary>
public sealed record LoweredCatalog
{
    internal LoweredCatalog(CatalogModel model, CatalogTables tables, KeyDispatch alleleKeys, KeyDispatch variantKeys, IReadOnlyList<MemberClass> members)
    {
        Model = model;
        Tables = tables;
        AlleleKeys = alleleKeys;
        VariantKeys = variantKeys;
        Members = members;
    }

    /// <summary>The tables.</summary>
    public CatalogTables Tables { get; }

    internal CatalogModel Model { get; }

    // For the documentation of lookups.
    internal IReadOnlyList<string> ExampleNames => Lowering.ExampleNames.Of(Model);

    internal string GeneSymbol => Model.Gene.Symbol;

    // Members that are aliases of others; none if the catalog is too large for members.
    internal IReadOnlyList<string> PublishedMembers { get; init; } = [];

    /// <summary>The type of a field that numbers the entries of a class.</summary>
    internal string FieldOf(string entries)
    {
        var count = entries switch { "Variants" => Model.Variants.Count, "Alleles" => Model.Alleles.Count, _ => 0 };
        return count <= ushort.MaxValue ? "ushort" : "int";
    }

    // Numbers of spellings are then read from a column instead of a span.
    internal bool IsLarge { get; init; }

    // Spellings that a `switch` finds, by hash; none if a table does.
    internal IReadOnlyList<(ulong Hash, Spelling Spelling)> SpellingArms { get; init; } = [];

    // The variant for each spelling number, alleles first; 0 means no variant.
    internal IReadOnlyList<int> SpellingVariants { get; init; } = [];

    internal KeyDispatch AlleleKeys { get; }

    internal KeyDispatch VariantKeys { get; }

    internal IReadOnlyList<MemberClass> Members { get; }
}
