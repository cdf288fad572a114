using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers a checked catalog to tables. Everything that generated code needs to know is computed here; emission only prints it.</summary>
public static class CatalogLowering
{
    /// <summary>Lowers a catalog.</summary>
    public static LoweredCatalog Lower(CatalogModel model, LoweringOptions options)
    {
        var rows = model.Alleles.Count + model.Variants.Count;
        var isLarge = rows > options.MaxSwitchedRows;
        var spellings = SpellingList.Of(model, isLarge);
        var alleles = model.Alleles.Select(allele => new VariantKey(allele.KeyHigh, allele.KeyLow)).ToArray();
        var variants = model.Variants.Select(variant => new VariantKey(variant.KeyHigh, variant.KeyLow)).ToArray();
        return new LoweredCatalog(
            model,
            TablesOf(model, spellings, options.ColumnPrefix),
            Dispatch(alleles),
            Dispatch(variants),
            MemberLowering.Of(model, hasRowMembers: rows <= LoweringOptions.MaxMembers))
        {
            IsLarge = isLarge,
            SpellingArms = UsesSwitch(spellings.Count) ? [.. spellings.Select(spelling => (SpellingList.Hash(spelling), spelling)).OrderBy(arm => arm.Item1)] : [],
            SpellingVariants = SpellingVariants(model),
            PublishedMembers = rows <= LoweringOptions.MaxMembers ? [.. MemberLowering.PublishedMembers(model)] : [],
        };

        KeyDispatch Dispatch(VariantKey[] keys) => UsesSwitch(keys.Length) ? KeyDispatch.Switch(keys) : isLarge ? KeyDispatch.Packed(keys) : KeyDispatch.Hash(keys);

        bool UsesSwitch(int count) =>
            !isLarge && (options.Dispatch == DispatchStyle.Switch || (options.Dispatch == DispatchStyle.Auto && count <= LoweringOptions.MaxSwitchCases));
    }

    private static CatalogTables TablesOf(CatalogModel model, IReadOnlyList<Spelling> spellings, string columnPrefix)
    {
        var texts = new TextPoolBuilder();
        var citations = new CitationLowering();
        var sections = new Dictionary<TableSection, string>();
        ReferenceLowering.AddTo(sections, model, texts);
        SpellingLowering.AddTo(sections, spellings);
        AddNames(sections, model, texts);
        AddKeys(sections, model);
        var states = new StateLowering(model);
        states.AddTo(sections);
        AddListings(sections, model, states);
        var uses = new UseLowering(model, texts, citations);
        sections[TableSection.UseStates] = uses.States(states);
        sections[TableSection.Uses] = uses.Uses();
        sections[TableSection.UseStarts] = uses.Starts();
        var evidence = new EvidenceLowering(model, texts, citations);
        evidence.AddTo(sections);
        sections[TableSection.Citations] = evidence.Citations();
        return new CatalogTables(model.Id, columnPrefix, model.Gene.EntrezId, texts, sections);
    }

    private static void AddNames(Dictionary<TableSection, string> sections, CatalogModel model, TextPoolBuilder texts)
    {
        sections[TableSection.AlleleNames] = DigitText.Column([.. model.Alleles.Select(allele => texts[allele.Coding])]);
        sections[TableSection.VariantNames] = DigitText.Column([.. model.Variants.Select(variant => texts[variant.ShortName])]);
        sections[TableSection.VariantLongNames] = DigitText.Column([.. model.Variants.Select(variant => texts[variant.LongName])]);
        sections[TableSection.SpellingVariants] = DigitText.Column(SpellingVariants(model));
        sections[TableSection.AllelesByVariant] = DigitText.Column([.. model.Variants.SelectMany(variant => variant.AlleleIndexes).Select(allele => allele + 1)]);
        sections[TableSection.AlleleStarts] = DigitText.Column(Run.Starts(model.Variants.Select(variant => variant.AlleleIndexes.Count)));
    }

    private static void AddKeys(Dictionary<TableSection, string> sections, CatalogModel model)
    {
        sections[TableSection.AlleleKeys] = Keys(model.Alleles.Select(allele => (allele.KeyHigh, allele.KeyLow)));
        sections[TableSection.VariantKeys] = Keys(model.Variants.Select(variant => (variant.KeyHigh, variant.KeyLow)));
        sections[TableSection.PolymorphismKeys] = Keys(model.Polymorphisms.Select(key => (key.High, key.Low)));
        sections[TableSection.AllelePlaces] = PlaceLowering.OfAlleles(model);
        sections[TableSection.VariantPlaces] = PlaceLowering.OfVariants(model);
    }

    private static void AddListings(Dictionary<TableSection, string> sections, CatalogModel model, StateLowering states)
    {
        var listings = new ListingLowering(model, states);
        sections[TableSection.ListingStarts] = listings.Starts;
        sections[TableSection.Listings] = listings.Listings;
        sections[TableSection.Terms] = listings.TermsText;
    }

    private static int[] SpellingVariants(CatalogModel model) =>
        [0, .. model.Alleles.Select(allele => allele.VariantIndex + 1), .. Enumerable.Range(1, model.Variants.Count)];

    private static string Keys(IEnumerable<(ulong High, ulong Low)> keys)
    {
        const int lowBits = 48;
        const ulong lowMask = (1UL << lowBits) - 1;
        var digits = new DigitText();
        foreach (var (high, low) in keys)
        {
            digits.Append(high & lowMask, 8).Append(high >> lowBits, 3).Append(low & lowMask, 8).Append(low >> lowBits, 3);
        }

        return digits.ToString();
    }
}
