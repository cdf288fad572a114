using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Finds periods that follow each other with a gap or an overlap of exactly one day: what one gets by giving the last day in
/// place of the first day after it.
/// </summary>
internal static class OneDayCheck
{
    /// <summary>Checks periods of one subject.</summary>
    /// <param name="periods">In any order.</param>
    /// <param name="subject">What they are, for the message.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(IEnumerable<(Cell From, Cell? Until)> periods, string subject, FindingList findings)
    {
        var sorted = periods.Where(period => CellValues.IsDate(period.From)).OrderBy(period => period.From.Value, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            var (earlier, later) = (sorted[i - 1], sorted[i]);
            if (Gap(earlier, later) is 1 or -1)
            {
                Report(earlier, later, subject, findings);
            }
        }
    }

    /// <summary>Reports two periods with a gap or an overlap of one day.</summary>
    public static void Report((Cell From, Cell? Until) earlier, (Cell From, Cell? Until) later, string subject, FindingList findings)
    {
        var what = Gap(earlier, later) == 1 ? $"{earlier.Until!.Value} is in none of two {subject}" : $"{later.From.Value} is in two {subject}";
        findings.Report(
            StatementRules.OneDay,
            earlier.Until!,
            $"{what}: 'until' is the first day on which the entry no longer applies. The next one begins on {later.From.Value}; write 'until' as {later.From.Value}, too.",
            later.From.Value,
            later.From);
    }

    /// <summary>True if two periods overlap on one day only, at the end of one and the beginning of the other.</summary>
    public static bool SharesOneDay(Period one, Period other) => one.DaysUntil(other) == -1 || other.DaysUntil(one) == -1;

    private static int? Gap((Cell From, Cell? Until) earlier, (Cell From, Cell? Until) later) =>
        Period.Of(earlier.From, earlier.Until).DaysUntil(Period.Of(later.From, later.Until));
}
