using Her2Catalog.Hgvs;

namespace Her2Catalog.Tables;

/// <summary>Tables that were loaded at run time, with the interface that generated code implements.</summary>
internal readonly struct LoadedTables(SerializedTables tables) : ICatalogTables
{
    private readonly SerializedTables tables = tables;

    public Transcript Reference => tables.Definition.View;

    public ReadOnlySpan<byte> StateDays => tables[TableSection.StateDays];

    public ReadOnlySpan<byte> StateEditions => tables[TableSection.StateEditions];

    public ReadOnlySpan<byte> EditionDays => tables[TableSection.EditionDays];

    public ReadOnlySpan<byte> UseStarts => tables[TableSection.UseStarts];

    public ReadOnlySpan<byte> Uses => tables[TableSection.Uses];

    public ReadOnlySpan<byte> UseStates => tables[TableSection.UseStates];

    public ReadOnlySpan<byte> ListingStarts => tables[TableSection.ListingStarts];

    public ReadOnlySpan<byte> Listings => tables[TableSection.Listings];

    public ReadOnlySpan<byte> Terms => tables[TableSection.Terms];

    public ReadOnlySpan<byte> KnownFrom => tables[TableSection.KnownFrom];

    public ReadOnlySpan<byte> BaseKnownFrom => tables[TableSection.BaseKnownFrom];

    public int AlleleCount => tables.Alleles.Count;

    private SpellingTable Spellings => new(
        tables[TableSection.SpellingDisplacements], tables[TableSection.SpellingEntries], tables[TableSection.SpellingTexts]);

    public ReadOnlySpan<byte> Section(TableSection section) => tables[section];

    public int FindSpelling(ReadOnlySpan<byte> spelling) => Spellings.Find(spelling);

    public int FindSpelling(ReadOnlySpan<char> spelling) => Spellings.Find(spelling);

    public void FindSpellings(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> numbers) =>
        Spellings.FindAll(utf8, offsets, numbers);

    public int VariantOf(int number) => Column.Of(tables[TableSection.SpellingVariants])[number];

    public int FindAllele(VariantKey key) => tables.Alleles.GetValueOrDefault(key);

    public int FindVariant(VariantKey key) => tables.Variants.GetValueOrDefault(key);
}
