using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Model;

/// <summary>Builds the variants and alleles of the model.</summary>
internal sealed class VariantModelBuilder(NamedCatalog catalog, ModelIndexes indexes, FirstDays firstDays, CitationBuilder citations)
{
    private static readonly string[] RegionKinds = ["region", "domain"];

    private readonly ILookup<VariantKey, NameRow> namesByMeaning =
        catalog.Listings.ToLookup(listing => listing.Name.Meaning, listing => listing.Row);

    private readonly Dictionary<VariantKey, ReadMentioned> mentionedByProduct =
        catalog.Mentioned.ToDictionary(mentioned => mentioned.Name.Description.Product);

    private readonly ILookup<VariantKey, ReadUse> usesByProduct = catalog.Rows.Assays
        .SelectMany(assay => catalog.Uses[assay])
        .SelectMany(use => use.Alleles.Concat(use.Proteins).Select(name => (name.Description.Product, use)))
        .ToLookup(pair => pair.Product, pair => pair.use);

    public AlleleModel Allele(VariantDescription description)
    {
        var printed = indexes.TargetsByAllele[description.Allele].Select(target => target.Row.Coding.Value)
            .Concat(namesByMeaning[description.Allele].Select(row => row.Name.Value));
        return new AlleleModel(
            CSharpIdentifier.From(description.Coding),
            description.Coding,
            Array(printed.Where(name => name != description.Coding).Distinct().OrderBy(name => name, StringComparer.Ordinal)),
            indexes.VariantIndexes[description.Product],
            description.Exon,
            description.Grch37,
            description.Grch38,
            firstDays.OfAllele(description),
            description.Allele.High,
            description.Allele.Low);
    }

    public VariantModel Variant(VariantDescription description) => new(
        CSharpIdentifier.From(description.ProteinShort),
        description.ProteinShort,
        description.ProteinStated,
        Aliases(description),
        Array(indexes.AllelesByProduct[description.Product]),
        description.FirstResidue,
        description.LastResidue,
        description.Exon,
        description.Consequence,
        Domain(description),
        firstDays.OfVariant(description),
        firstDays.OfVariantInBase(description),
        Citation(description),
        description.Product.High,
        description.Product.Low);

    private CitationModel Citation(VariantDescription description)
    {
        if (mentionedByProduct.TryGetValue(description.Product, out var mentioned))
        {
            return citations.Of(mentioned.Row.Source);
        }

        var target = indexes.TargetsByProduct[description.Product].FirstOrDefault();
        return target is null ? citations.Of(usesByProduct[description.Product].First().Row.Source) : citations.Of(target.Row.Source);
    }

    // The published names in the table of names and in the tables of assays. Facts are numbered in the order of the document, so the name
    // that the document mentions first, which clinicians expect, comes first.
    private EquatableArray<AliasModel> Aliases(VariantDescription description)
    {
        var listed = namesByMeaning[description.Product].Select(row => (row.Name, row.Source));
        var printed = indexes.TargetsByProduct[description.Product].Select(target => (Name: target.Row.Protein, target.Row.Source));
        var aliases = listed.Concat(printed)
            .Select(alias => (Name: CSharpIdentifier.Bare(alias.Name.Value), Citation: citations.Of(alias.Source)))
            .Where(alias => alias.Name != description.ProteinShort && "p." + alias.Name != description.ProteinStated)
            .OrderBy(alias => alias.Citation.Facts, StringComparer.Ordinal).ThenBy(alias => alias.Name, StringComparer.Ordinal)
            .GroupBy(alias => alias.Name, StringComparer.Ordinal)
            .Select(group => group.OrderBy(alias => alias.Citation.File, StringComparer.Ordinal).Last());
        return Array(aliases.Select(alias => new AliasModel(CSharpIdentifier.From(alias.Name), alias.Name, alias.Citation)));
    }

    // The smallest region and the smallest domain that contain the change.
    private BilingualText Domain(VariantDescription description)
    {
        var found = RegionKinds.Select(kind => catalog.Reference.Domains
            .Where(row => row.Kind == kind && row.Start <= description.FirstResidue && row.End >= description.LastResidue)
            .OrderBy(row => row.End - row.Start).ThenBy(row => row.Name.Value, StringComparer.Ordinal)
            .FirstOrDefault()).OfType<DomainRow>().ToArray();
        return new BilingualText(
            string.Join(", ", found.Select(row => row.Name.Value)),
            found.All(row => row.NameJapanese is not null) ? string.Join("、", found.Select(row => row.NameJapanese!.Value)) : string.Empty);
    }

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
