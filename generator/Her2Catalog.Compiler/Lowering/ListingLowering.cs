using Her2Catalog.Compiler.Model;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers what assays list, by variant: rows of tables, alleles and proteins, with the statements that select each.</summary>
internal sealed class ListingLowering
{
    private readonly List<Listing>[] byVariant;
    private readonly StateLowering states;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly DigitText terms = new();

    public ListingLowering(CatalogModel model, StateLowering states)
    {
        this.states = states;
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

    /// <summary>Gets the first listing of each variant, and the end of the last.</summary>
    public string Starts => DigitText.Column(Run.Starts(byVariant.Select(listings => listings.Count)));

    /// <summary>Gets the listings.</summary>
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

    /// <summary>Gets the statements that select them in each state.</summary>
    public string TermsText => terms.ToString();

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
            Add(model.Alleles[target.AlleleIndex].VariantIndex, assay, target.AlleleIndex + 1, TermsOf(uses, selected[row], target.From, target.Until));
        }
    }

    private void AddNamed(CatalogModel model, int assay)
    {
        var uses = model.Assays[assay].Uses;
        for (var i = 0; i < uses.Count; i++)
        {
            var named = TermsOf(uses, 1UL << i, uses[i].From, uses[i].Until);
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

    // The statements that are in force, state by state, and whether the assay lists the entry at all.
    private ulong[] TermsOf(EquatableArray<UseModel> uses, ulong selected, string from, string until) => [.. Enumerable.Range(0, states.Count).Select(state =>
    {
        if (!states.IsIn(state, from, until))
        {
            return 0UL;
        }

        var inForce = Enumerable.Range(0, uses.Count).Where(use => states.IsIn(state, uses[use].From, uses[use].Until)).Aggregate(0UL, (bits, use) => bits | (1UL << use));
        return TermsLayout.IsListed | (selected & inForce);
    })];

    private void Add(int variant, int assay, int allele, ulong[] item)
    {
        var key = string.Join(" ", item);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
            foreach (var state in item)
            {
                terms.Append(state, TermsLayout.Length);
            }
        }

        byVariant[variant].Add(new Listing(assay + 1, allele, number));
    }

    private readonly record struct Listing(int Assay, int Allele, int Terms);
}
