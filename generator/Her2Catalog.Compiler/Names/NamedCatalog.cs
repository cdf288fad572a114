using Her2Catalog.Compiler.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>A row of an assay's table with its names.</summary>
internal sealed record ReadTarget(TargetRow Row, ReadName Coding, ReadName Protein)
{
    public bool IsOk => Coding.IsOk && Protein.IsOk;
}

/// <summary>A statement of use with the names and rows that it selects.</summary>
/// <param name="Targets">The selected rows of the table, in its order.</param>
/// <param name="Alleles">The selected DNA changes.</param>
/// <param name="Proteins">The selected proteins.</param>
internal sealed record ReadUse(
    UseRow Row,
    IReadOnlyList<ReadTarget> Targets,
    IReadOnlyList<ReadName> Alleles,
    IReadOnlyList<ReadName> Proteins)
{
    public SelectorRow Selector => Row.Selector;
}

/// <summary>A variant that a document mentions, with its name.</summary>
internal sealed record ReadMentioned(MentionedRow Row, ReadName Name);

/// <summary>A published name, and the name of the variant that it is listed for.</summary>
internal sealed record ReadListing(NameRow Row, ReadName Name, ReadName Means)
{
    public bool IsOk => Name.IsOk && Means.IsOk;
}

/// <summary>The rows of a catalog with their names.</summary>
internal sealed class NamedCatalog(CatalogRows rows, CheckedReference reference, CatalogFiles files)
{
    public CatalogRows Rows { get; } = rows;

    public CheckedReference Reference { get; } = reference;

    public CatalogFiles Files { get; } = files;

    /// <summary>Gets the table of each assay; empty without one.</summary>
    public Dictionary<AssayRow, IReadOnlyList<ReadTarget>> Targets { get; } = [];

    /// <summary>Gets the statements of use of each assay.</summary>
    public Dictionary<AssayRow, IReadOnlyList<ReadUse>> Uses { get; } = [];

    public IReadOnlyList<ReadMentioned> Mentioned { get; private set; } = [];

    public IReadOnlyList<ReadListing> Listings { get; private set; } = [];

    /// <summary>Gets every protein change in a table or the list of mentioned variants.</summary>
    public HashSet<VariantKey> Products { get; } = [];

    /// <summary>Gets every DNA change in a table or a statement of use.</summary>
    public HashSet<VariantKey> Alleles { get; } = [];

    public static NamedCatalog Read(CatalogRows rows, CheckedReference reference, CatalogFiles files, NameReader names)
    {
        var catalog = new NamedCatalog(rows, reference, files);
        foreach (var assay in rows.Assays)
        {
            var targets = assay.Targets
                .Select(row => new ReadTarget(row, names.Coding(row.Coding, row.Protein), names.Protein(row.Protein, row.Coding)))
                .ToArray();
            catalog.Targets[assay] = targets;
            catalog.Uses[assay] = assay.Uses.Select(row => ReadUse(row, targets, names)).ToArray();
        }

        catalog.Listings = rows.Names
            .Select(row => new ReadListing(row, names.Name(row.Name, row.Means), names.PreferredName(row.Means, row.Name)))
            .ToArray();
        catalog.Mentioned = rows.Mentioned.Select(row => new ReadMentioned(row, names.PreferredProtein(row.Protein))).ToArray();
        var read = catalog.Targets.Values.SelectMany(targets => targets).ToArray();
        catalog.Alleles.UnionWith(read.Where(target => target.Coding.IsOk).Select(target => target.Coding.Description.Allele));
        var selected = catalog.Uses.Values.SelectMany(uses => uses).SelectMany(use => use.Alleles);
        catalog.Alleles.UnionWith(selected.Where(name => name.IsOk).Select(name => name.Description.Allele));
        catalog.Products.UnionWith(read.SelectMany(target => new[] { target.Coding, target.Protein }).Where(name => name.IsOk)
            .Select(name => name.Description.Product));
        catalog.Products.UnionWith(catalog.Mentioned.Select(mentioned => mentioned.Name).Where(name => name.IsOk)
            .Select(name => name.Description.Product));
        return catalog;
    }

    private static ReadUse ReadUse(UseRow row, IReadOnlyList<ReadTarget> targets, NameReader names)
    {
        var selector = row.Selector;
        return new ReadUse(
            row,
            selector.Key == SelectorKey.Rows ? targets.Where(target => IsSelected(target.Row, row)).ToArray() : [],
            selector.Key == SelectorKey.Alleles ? selector.Names.Select(names.PreferredCoding).ToArray() : [],
            selector.Key == SelectorKey.Proteins ? selector.Names.Select(names.PreferredProtein).ToArray() : []);
    }

    private static bool IsSelected(TargetRow target, UseRow use) =>
        (use.Selector.RowUse is { } rowUse
            ? target.Use.Value == rowUse.Value
            : use.Selector.RowNumbers.Any(range => range.Contains(target.Number)))
        && Period.Of(target).Overlaps(Period.Of(use));
}
