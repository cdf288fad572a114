using System.Globalization;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Model;

/// <summary>The variants and alleles of a catalog in the order of the model, and indexes of what belongs to each.</summary>
internal sealed class ModelIndexes
{
    public ModelIndexes(NamedCatalog catalog, NameReader names)
    {
        var targets = catalog.Rows.Assays.SelectMany(assay => catalog.Targets[assay]).ToArray();
        var uses = catalog.Rows.Assays.SelectMany(assay => catalog.Uses[assay]).ToArray();
        var coding = targets.Select(target => target.Coding)
            .Concat(uses.SelectMany(use => use.Alleles))
            .Select(name => name.Description)
            .ToArray();
        Alleles = Distinct(coding, description => description.Allele)
            .OrderBy(PositionOf).ThenBy(description => description.Coding, StringComparer.Ordinal).ToArray();

        // Described by their protein names, variants are independent of single alleles.
        var proteins = coding.Select(description => names.Describe("p." + description.ProteinShort))
            .Concat(uses.SelectMany(use => use.Proteins).Select(name => name.Description))
            .Concat(catalog.Mentioned.Select(mentioned => mentioned.Name.Description));
        Variants = Distinct(proteins, description => description.Product)
            .OrderBy(description => description.FirstResidue)
            .ThenBy(description => description.ProteinShort, StringComparer.Ordinal)
            .ToArray();
        VariantIndexes = Variants.Select((description, i) => (description.Product, i)).ToDictionary(pair => pair.Product, pair => pair.i);
        AlleleIndexes = Alleles.Select((description, i) => (description.Allele, i)).ToDictionary(pair => pair.Allele, pair => pair.i);
        AllelesByProduct = Alleles.Select((description, i) => (description.Product, i)).ToLookup(pair => pair.Product, pair => pair.i);
        TargetsByAllele = targets.ToLookup(target => target.Coding.Description.Allele);
        TargetsByProduct = targets.ToLookup(target => target.Coding.Description.Product);
    }

    public IReadOnlyList<VariantDescription> Alleles { get; }

    public IReadOnlyList<VariantDescription> Variants { get; }

    public IReadOnlyDictionary<VariantKey, int> VariantIndexes { get; }

    public IReadOnlyDictionary<VariantKey, int> AlleleIndexes { get; }

    public ILookup<VariantKey, int> AllelesByProduct { get; }

    public ILookup<VariantKey, ReadTarget> TargetsByAllele { get; }

    public ILookup<VariantKey, ReadTarget> TargetsByProduct { get; }

    // The number in the preferred name; names with the same number are sorted by text.
    private static int PositionOf(VariantDescription description)
    {
        var digits = new string(description.Coding.Skip(2).TakeWhile(unit => unit is >= '0' and <= '9').ToArray());
        return digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<VariantDescription> Distinct(
        IEnumerable<VariantDescription> descriptions,
        Func<VariantDescription, VariantKey> key) =>
        descriptions.GroupBy(key).Select(group => group.First());
}
