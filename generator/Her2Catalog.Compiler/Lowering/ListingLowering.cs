using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers what assays list, variant by variant: rows of tables, alleles and proteins, with the statements that select each.</summary>
internal sealed class ListingLowering
{
    private readonly List<Listing>[] byVariant;
    private readonly Dictionary<Terms, int> numbers = [];
    private readonly List<Terms> terms = [];

    public ListingLowering(CatalogModel model)
    {
        byVariant = [.. model.Variants.Select(_ => new List<Listing>())];
        for (var assay = 0; assay < model.Assays.Count; assay++)
        {
            AddRows(model, assay);
            AddNamed(model, assay);
        }

        foreach (var listings in byVariant)
        {
            listings.Sort((left, right) => (left.Assay, left.Allele, left.Terms).CompareTo((right.Assay, right.Allele, right.Terms)));
        }
    }

    /// <summary>The first listing of each variant, and the end of the last.</summary>
    public string Starts => DigitText.Column(Run.Starts(byVariant.Select(listings => listings.Count)));

    /// <summary>The listings.</summary>
    public string Listings
    {
        get
        {
            var digits = new DigitText();
            foreach (var listing in byVariant.SelectMany(listings => listings))
            {
                digits.Append(listing.Assay, 2).Append(listing.Allele, 3).Append(listing.Terms, 3);
            }

            return digits.ToString();
        }
    }

    /// <summary>Their statements and periods.</summary>
    public string TermsText
    {
        get
        {
            var digits = new DigitText();
            foreach (var item in terms)
            {
                digits.Append(item.Uses, 8).Append(item.From, 4).Append(item.Until, 4);
            }

            return digits.ToString();
        }
    }

    private void AddRows(CatalogModel model, int assay)
    {
        var uses = model.Assays[assay].Uses;
        var selected = new ulong[model.Assays[assay].Targets.Count];
        for (var use = 0; use < uses.Count; use++)
        {
            foreach (var row in uses[use].Selector.RowIndexes)
            {
                selected[row] |= 1UL << use;
            }
        }

        for (var row = 0; row < selected.Length; row++)
        {
            var target = model.Assays[assay].Targets[row];
            Add(model.Alleles[target.AlleleIndex].VariantIndex, assay, target.AlleleIndex + 1, new Terms(selected[row], Days.NumberOf(target.From), Days.EndOf(target.Until)));
        }
    }

    private void AddNamed(CatalogModel model, int assay)
    {
        var uses = model.Assays[assay].Uses;
        for (var i = 0; i < uses.Count; i++)
        {
            var named = new Terms(1UL << i, Days.NumberOf(uses[i].From), Days.EndOf(uses[i].Until));
            foreach (var allele in uses[i].Selector.AlleleIndexes)
            {
                Add(model.Alleles[allele].VariantIndex, assay, allele + 1, named);
            }

            foreach (var variant in uses[i].Selector.VariantIndexes)
            {
                Add(variant, assay, 0, named);
            }
        }
    }

    private void Add(int variant, int assay, int allele, Terms item)
    {
        if (!numbers.TryGetValue(item, out var number))
        {
            number = terms.Count;
            numbers.Add(item, number);
            terms.Add(item);
        }

        byVariant[variant].Add(new Listing(assay + 1, allele, number));
    }

    private readonly record struct Listing(int Assay, int Allele, int Terms);

    private readonly record struct Terms(ulong Uses, int From, int Until);
}
