using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Model;

/// <summary>
/// Finds the first day on which an entry names an allele or a variant. Before that day, the catalog answers as if it did not contain
/// the variant, so that a later edition does not change earlier answers.
/// </summary>
internal sealed class FirstDays
{
    private readonly Dictionary<VariantKey, string> alleles = [];
    private readonly Dictionary<VariantKey, string> products = [];
    private readonly Dictionary<VariantKey, string> baseProducts = [];
    private readonly NamedCatalog catalog;
    private readonly CatalogRows? extended;

    /// <summary>Finds the first days of a catalog.</summary>
    /// <param name="catalog">The catalog, including its base catalog.</param>
    /// <param name="extended">The rows of the base catalog; null without one.</param>
    public FirstDays(NamedCatalog catalog, CatalogRows? extended)
    {
        this.catalog = catalog;
        this.extended = extended;
        for (var i = 0; i < catalog.Rows.Assays.Count; i++)
        {
            AddAssay(catalog.Rows.Assays[i], extended is null || i < extended.Assays.Count);
        }

        for (var i = 0; i < catalog.Mentioned.Count; i++)
        {
            var mentioned = catalog.Mentioned[i];
            AddProduct(mentioned.Name.Description, OfMentioned(mentioned.Row, i), extended is null || i < extended.Mentioned.Count);
        }
    }

    /// <summary>Returns the first day of an allele.</summary>
    public string OfAllele(VariantDescription description) => alleles[description.Allele];

    /// <summary>Returns the first day of a variant.</summary>
    public string OfVariant(VariantDescription description) => products[description.Product];

    /// <summary>Returns the first day of a variant in the base catalog; empty if it does not name the variant.</summary>
    public string OfVariantInBase(VariantDescription description) =>
        baseProducts.TryGetValue(description.Product, out var day) ? day : string.Empty;

    /// <summary>Returns the first day of an entry of the list of mentioned variants.</summary>
    public string OfMentioned(MentionedRow row, int index) =>
        row.From is { } from ? from.Value : FirstEdition(extended is null || index < extended.Mentioned.Count);

    /// <summary>Returns the first day of a statement of evidence.</summary>
    public string OfStatement(StatementRow row, int index) =>
        row.From is { } from ? from.Value : FirstEdition(extended is null || index < extended.Statements.Count);

    private void AddAssay(AssayRow assay, bool isBase)
    {
        foreach (var target in catalog.Targets[assay])
        {
            AddAllele(target.Coding.Description, target.Row.From.Value, isBase);
        }

        foreach (var use in catalog.Uses[assay])
        {
            foreach (var name in use.Alleles)
            {
                AddAllele(name.Description, use.Row.From.Value, isBase);
            }

            foreach (var name in use.Proteins)
            {
                AddProduct(name.Description, use.Row.From.Value, isBase);
            }
        }
    }

    private void AddAllele(VariantDescription description, string day, bool isBase)
    {
        Add(alleles, description.Allele, day);
        AddProduct(description, day, isBase);
    }

    private void AddProduct(VariantDescription description, string day, bool isBase)
    {
        Add(products, description.Product, day);
        if (isBase)
        {
            Add(baseProducts, description.Product, day);
        }
    }

    private static void Add(Dictionary<VariantKey, string> days, VariantKey key, string day)
    {
        if (!days.TryGetValue(key, out var earlier) || string.CompareOrdinal(day, earlier) < 0)
        {
            days[key] = day;
        }
    }

    // An entry without a date applies from the first edition of its catalog.
    private string FirstEdition(bool isBase)
    {
        var all = catalog.Rows.Manifest.Editions;
        var own = extended is null ? all : isBase ? extended.Manifest.Editions : [.. all.Skip(extended.Manifest.Editions.Count)];
        return (own.Count > 0 ? own : all).Select(edition => edition.AsOf.Value).OrderBy(day => day, StringComparer.Ordinal).First();
    }
}
