using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Between two statements of one therapy, indication and jurisdiction about the same change, no day is left out: on such a day
/// the answer for that therapy would be that nothing is stated, whatever is stated for others. A gap of one day is reported by
/// <see cref="OneDayCheck"/>.
/// </summary>
internal sealed class GapCheck(ReadUse[] uses, FindingList findings)
{
    private readonly HashSet<Cell> reported = [];

    public static void Check(AssayRow assay, NamedCatalog catalog, FindingList findings)
    {
        var dated = catalog.Uses[assay]
            .Where(use => use.Selector.Key != SelectorKey.Missing && CellValues.IsDate(use.Row.From))
            .ToArray();
        var check = new GapCheck(dated, findings);
        foreach (var group in dated.GroupBy(ContradictionCheck.GroupOf))
        {
            foreach (var target in catalog.Targets[assay])
            {
                var selecting = group.Where(use => CoverageCheck.Selects(use, target));
                check.CheckSubject($"row {target.Row.Number}", Period.Of(target.Row), [.. selecting]);
            }

            foreach (var name in group.SelectMany(use => use.Alleles.Concat(use.Proteins)).Where(name => name.IsOk))
            {
                check.CheckSubject($"`{name.Cell.Value}`", Always, [.. group.Where(use => Selects(use, name))]);
            }

            foreach (var same in group.Where(use => !use.Selector.IsExact).GroupBy(use => ContradictionCheck.SelectorText(use.Selector)))
            {
                check.CheckSubject("what it selects", Always, [.. same]);
            }
        }
    }

    private static Period Always { get; } = new("0001-01-01", string.Empty);

    private void CheckSubject(string subject, Period period, ReadUse[] selecting)
    {
        var sorted = selecting.OrderBy(use => use.Row.From.Value, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            ReadUse earlier = sorted[i - 1], later = sorted[i];
            if (earlier.Row.Until is { } until && Period.Of(earlier.Row).DaysUntil(Period.Of(later.Row)) > 1)
            {
                CheckGap(subject, new Period(until.Value, later.Row.From.Value).Intersect(period), earlier, selecting);
            }
        }
    }

    private void CheckGap(string subject, Period gap, ReadUse earlier, ReadUse[] selecting)
    {
        var covering = selecting.Concat(uses.Where(use => IsWide(use.Selector) && Answers(use, earlier))).Select(use => Period.Of(use.Row));
        if (string.CompareOrdinal(gap.From, gap.Until) < 0 && gap.FirstDayNotIn(covering) is { } day && reported.Add(earlier.Row.Until!))
        {
            var therapy = earlier.Row.Therapy.IsStated() ? $" for {earlier.Row.Therapy!.Value}" : string.Empty;
            var jurisdiction = earlier.Row.Jurisdiction.IsStated() ? $" in {earlier.Row.Jurisdiction!.Value}" : string.Empty;
            findings.Report(
                StatementRules.NotCovered,
                earlier.Row.Until!,
                $"No statement covers {subject}{therapy}{jurisdiction} from {day} until {gap.Until}, when the next one begins: " +
                    "close the gap, or state the use in between.");
        }
    }

    private static bool Selects(ReadUse use, ReadName name) =>
        use.Proteins.Any(other => other.IsOk && other.Meaning == name.Description.Product)
        || use.Alleles.Concat(use.Targets.Select(target => target.Coding)).Any(other => other.IsOk
            && (name.IsDna ? other.Meaning == name.Meaning : other.Description.Product == name.Meaning));

    // What a range selects is not computed: it may cover the gap.
    private static bool IsWide(SelectorRow selector) => selector.IsRange || selector.Key == SelectorKey.Any;

    // A statement without a therapy, indication or jurisdiction is about all of them.
    private static bool Answers(ReadUse use, ReadUse earlier) =>
        IsEqualIfStated(use.Row.Therapy, earlier.Row.Therapy) &&
        IsEqualIfStated(use.Row.Indication?.English, earlier.Row.Indication?.English) &&
        IsEqualIfStated(use.Row.Jurisdiction, earlier.Row.Jurisdiction);

    private static bool IsEqualIfStated(Cell? general, Cell? one) => !general.IsStated() || general!.Value == one.Text();
}
