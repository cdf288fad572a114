using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Finds periods that follow each other with a gap or an overlap of exactly one day, as if 'until' were the last day of a period
/// instead of the first day after it.
/// </summary>
internal static class OneDayCheck
{
    /// <summary>Checks the periods of entries that belong together.</summary>
    /// <param name="periods">In any order.</param>
    /// <param name="entries">Names the entries in a message.</param>
    /// <param name="findings">Receives findings.</param>
    public static void Check(IEnumerable<(Cell From, Cell? Until)> periods, LocalizedMessage entries, FindingList findings)
    {
        var sorted = periods
            .Where(period => CellValues.IsDate(period.From))
            .OrderBy(period => period.From.Value, StringComparer.Ordinal)
            .ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            var (earlier, later) = (sorted[i - 1], sorted[i]);
            if (Gap(earlier, later) is 1 or -1)
            {
                Report(earlier, later, entries, findings);
            }
        }
    }

    /// <summary>Reports two periods with a gap or an overlap of one day.</summary>
    public static void Report(
        (Cell From, Cell? Until) earlier,
        (Cell From, Cell? Until) later,
        LocalizedMessage entries,
        FindingList findings)
    {
        var message = Gap(earlier, later) == 1
            ? CompilerMessages.GapOfOneDay(entries, earlier.Until!.Value, later.From.Value)
            : CompilerMessages.OverlapOfOneDay(entries, later.From.Value);
        findings.Report(StatementRules.OneDay, earlier.Until!, message, later.From.Value, later.From);
    }

    /// <summary>Returns true if two periods overlap on one day only, at the end of one and the beginning of the other.</summary>
    public static bool SharesOneDay(Period one, Period other) => one.DaysUntil(other) == -1 || other.DaysUntil(one) == -1;

    private static int? Gap((Cell From, Cell? Until) earlier, (Cell From, Cell? Until) later) =>
        Period.Of(earlier.From, earlier.Until).DaysUntil(Period.Of(later.From, later.Until));
}
