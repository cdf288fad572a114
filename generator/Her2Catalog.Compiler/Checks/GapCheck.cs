using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks that statements of one therapy, indication and jurisdiction about the same change have no gap of several days between
/// them, where the answer for that therapy would be NotStated. <see cref="OneDayCheck"/> reports gaps of one day.
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
                var number = target.Row.Number;
                check.CheckSubject((day, until) => CompilerMessages.GapInRow(number, day, until), Period.Of(target.Row), [.. selecting]);
            }

            foreach (var name in group.SelectMany(use => use.Alleles.Concat(use.Proteins)).Where(name => name.IsOk))
            {
                var selecting = group.Where(use => Selects(use, name));
                check.CheckSubject((day, until) => CompilerMessages.GapInName(name.Cell.Value, day, until), Always, [.. selecting]);
            }

            var wide = group.Where(use => !use.Selector.IsExact);
            foreach (var same in wide.GroupBy(use => ContradictionCheck.SelectorText(use.Selector)))
            {
                check.CheckSubject(CompilerMessages.GapInSelection, Always, [.. same]);
            }
        }
    }

    private static Period Always { get; } = new("0001-01-01", string.Empty);

    private void CheckSubject(Func<string, string, LocalizedMessage> message, Period period, ReadUse[] selecting)
    {
        var sorted = selecting.OrderBy(use => use.Row.From.Value, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            ReadUse earlier = sorted[i - 1], later = sorted[i];
            if (earlier.Row.Until is { } until && Period.Of(earlier.Row).DaysUntil(Period.Of(later.Row)) > 1)
            {
                CheckGap(message, new Period(until.Value, later.Row.From.Value).Intersect(period), earlier, selecting);
            }
        }
    }

    private void CheckGap(Func<string, string, LocalizedMessage> message, Period gap, ReadUse earlier, ReadUse[] selecting)
    {
        var covering = selecting.Concat(uses.Where(use => IsWide(use.Selector) && Answers(use, earlier)));
        if (string.CompareOrdinal(gap.From, gap.Until) < 0
            && gap.FirstDayNotIn(covering.Select(use => Period.Of(use.Row))) is { } day
            && reported.Add(earlier.Row.Until!))
        {
            findings.Report(StatementRules.NotCovered, earlier.Row.Until!, StatementScope.AddTo(message(day, gap.Until), earlier.Row));
        }
    }

    private static bool Selects(ReadUse use, ReadName name) =>
        use.Proteins.Any(other => other.IsOk && other.Meaning == name.Description.Product)
        || use.Alleles.Concat(use.Targets.Select(target => target.Coding)).Any(other => other.IsOk
            && (name.IsDna ? other.Meaning == name.Meaning : other.Description.Product == name.Meaning));

    // A range may cover the gap, because what it selects is not computed here.
    private static bool IsWide(SelectorRow selector) => selector.IsRange || selector.Key == SelectorKey.Any;

    // A statement without a therapy, indication or jurisdiction applies to all of them.
    private static bool Answers(ReadUse use, ReadUse earlier) =>
        IsEqualIfStated(use.Row.Therapy, earlier.Row.Therapy) &&
        IsEqualIfStated(use.Row.Indication?.English, earlier.Row.Indication?.English) &&
        IsEqualIfStated(use.Row.Jurisdiction, earlier.Row.Jurisdiction);

    private static bool IsEqualIfStated(Cell? general, Cell? one) => !general.IsStated() || general!.Value == one.Text();
}
