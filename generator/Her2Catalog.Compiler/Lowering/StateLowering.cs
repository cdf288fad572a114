using Her2Catalog.Compiler.Model;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>
/// The states of a catalog: periods in which no answer changes, because nothing begins or ends. The date of a query is converted to a
/// state once, so that periods are not compared again.
/// </summary>
internal sealed class StateLowering
{
    private readonly CatalogModel model;
    private readonly int[] days;

    public StateLowering(CatalogModel model)
    {
        this.model = model;
        var first = Days.NumberOf(model.Editions[0].AsOf);
        days = [.. Changes(model).Where(day => day.Length > 0).Select(Days.NumberOf).Where(day => day > first).Append(first).Distinct().OrderBy(day => day)];
    }

    /// <summary>Gets the number of states.</summary>
    public int Count => days.Length;

    public void AddTo(IDictionary<TableSection, string> sections)
    {
        sections[TableSection.StateDays] = DigitText.Column(days);
        sections[TableSection.StateEditions] = DigitText.Column([.. days.Select(day => model.Editions.Count(edition => Days.NumberOf(edition.AsOf) <= day))]);
        sections[TableSection.EditionDays] = DigitText.Column([.. model.Editions.Select(edition => Days.NumberOf(edition.AsOf))]);
        sections[TableSection.KnownFrom] = DigitText.Column([.. model.Variants.Select(variant => StateFrom(variant.KnownFrom))]);
        sections[TableSection.BaseKnownFrom] = DigitText.Column([.. model.Variants.Select(variant => StateFrom(variant.BaseKnownFrom))]);
    }

    /// <summary>Returns a value indicating whether a period contains a state, from 0.</summary>
    public bool IsIn(int state, string from, string until) => Days.NumberOf(from) <= days[state] && (until.Length == 0 || days[state] < Days.NumberOf(until));

    // From 1; the number of states plus 1 means never.
    private int StateFrom(string isoDate)
    {
        var state = isoDate.Length == 0 ? Count : Array.FindIndex(days, day => day >= Days.NumberOf(isoDate));
        return (state < 0 ? Count : state) + 1;
    }

    private static IEnumerable<string> Changes(CatalogModel model)
    {
        var editions = model.Editions.Select(edition => edition.AsOf);
        var uses = model.Assays.SelectMany(assay => assay.Uses).SelectMany(use => new[] { use.From, use.Until });
        var rows = model.Assays.SelectMany(assay => assay.Targets).SelectMany(row => new[] { row.From, row.Until });
        var variants = model.Variants.SelectMany(variant => new[] { variant.KnownFrom, variant.BaseKnownFrom });
        return editions.Concat(uses).Concat(rows).Concat(variants);
    }
}
