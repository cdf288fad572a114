using Her2Catalog.Compiler.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>A variant that the text speaks of, its name read.</summary>
internal sealed record ReadMentioned(MentionedRow Row, ReadName Name);

/// <summary>A published name and what it is listed for, both read.</summary>
internal sealed record ReadListing(NameRow Row, ReadName Name, ReadName Means)
{
    public bool IsOk => Name.IsOk && Means.IsOk;
}

/// <summary>The rows of a catalog with all their names read.</summary>
internal sealed class CheckedCatalog(CatalogRows rows, CheckedReference reference, CatalogFiles files)
{
    public CatalogRows Rows { get; } = rows;

    public CheckedReference Reference { get; } = reference;

    public CatalogFiles Files { get; } = files;

    /// <summary>The read table of each assay that has one.</summary>
    public Dictionary<AssayRow, IReadOnlyList<ReadTarget>> Targets { get; } = [];

    public IReadOnlyList<ReadMentioned> Mentioned { get; private set; } = [];

    public IReadOnlyList<ReadListing> Listings { get; private set; } = [];

    /// <summary>Every protein that some table holds.</summary>
    public HashSet<VariantKey> Products { get; } = [];

    /// <summary>Every DNA change that some table holds.</summary>
    public HashSet<VariantKey> Alleles { get; } = [];

    public static CheckedCatalog Read(CatalogRows rows, CheckedReference reference, CatalogFiles files, NameReader names, Rules.FindingList findings)
    {
        var catalog = new CheckedCatalog(rows, reference, files);
        foreach (var assay in rows.Assays)
        {
            catalog.Targets[assay] = TargetCheck.Check(assay, names, findings);
        }

        catalog.Listings = rows.Names.Select(row => new ReadListing(row, names.Name(row.Name), names.PreferredName(row.Means))).ToArray();
        catalog.Mentioned = rows.Mentioned.Select(row => new ReadMentioned(row, names.PreferredProtein(row.Protein))).ToArray();
        catalog.Alleles.UnionWith(catalog.Targets.Values.SelectMany(targets => targets.Where(target => target.IsOk).Select(target => target.Coding.Description.Allele)));
        catalog.Products.UnionWith(catalog.Targets.Values.SelectMany(targets => targets.Where(target => target.IsOk).Select(target => target.Coding.Description.Product)));
        catalog.Products.UnionWith(catalog.Mentioned.Where(mentioned => mentioned.Name.IsOk).Select(mentioned => mentioned.Name.Description.Product));
        return catalog;
    }
}
