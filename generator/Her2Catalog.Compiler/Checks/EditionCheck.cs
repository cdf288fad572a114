using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks the dates of editions, and of rows and statements against them.</summary>
internal sealed class EditionCheck(ManifestRow manifest, FindingList findings)
{
    private readonly string[] days = [.. manifest.Editions.Select(row => row.AsOf.Value).OrderBy(day => day, StringComparer.Ordinal)];

    /// <summary>Gets the date of the newest edition; empty without editions.</summary>
    private string Newest => days.Length == 0 ? string.Empty : days[days.Length - 1];

    /// <summary>Returns true if an entry that ends on a day is part of the newest edition.</summary>
    public bool IsInNewest(Cell? until) => !until.IsStated() || string.CompareOrdinal(Newest, until!.Value) < 0;

    /// <summary>
    /// Checks that a period begins before it ends, and not after the newest edition. Invalid dates were reported when they were read.
    /// </summary>
    public void CheckPeriod(Cell? from, Cell? until)
    {
        string start = DayOf(from), end = DayOf(until);
        if (start.Length > 0 && string.CompareOrdinal(start, Newest) > 0)
        {
            findings.Report(AssayRules.Date, from!, CompilerMessages.AfterNewestEdition(start, Newest));
        }

        if (start.Length > 0 && end.Length > 0 && string.CompareOrdinal(end, start) <= 0)
        {
            findings.Report(AssayRules.Date, until!, CompilerMessages.PeriodReversed(start, end), related: from);
        }
    }

    private static string DayOf(Cell? cell) => cell.IsStated() && CellValues.IsDate(cell!) ? cell!.Value : string.Empty;

    /// <summary>Checks that the editions of a manifest have different ids and dates: of two with one date, only one would answer.</summary>
    public static void CheckDistinct(ManifestRow manifest, FindingList findings)
    {
        CheckDistinct(manifest.Editions.Select(row => row.Id), CompilerMessages.EditionIdTwice, findings);
        CheckDistinct(manifest.Editions.Select(row => row.AsOf), CompilerMessages.EditionDayTwice, findings);
    }

    private static void CheckDistinct(IEnumerable<Cell> cells, Func<string, LocalizedMessage> repeated, FindingList findings)
    {
        var groups = cells.Where(cell => cell.IsStated()).GroupBy(cell => cell.Value, StringComparer.Ordinal);
        foreach (var same in groups.Where(group => group.Count() > 1))
        {
            findings.Report(TextRules.ValueNotAllowed, same.ElementAt(1), repeated(same.Key), related: same.First());
        }
    }

    /// <summary>Checks that a row begins or ends when an edition begins.</summary>
    public void CheckDay(Cell day)
    {
        if (CellValues.IsDate(day) && !days.Contains(day.Value, StringComparer.Ordinal))
        {
            findings.Report(AssayRules.NoEdition, day, CompilerMessages.NoEditionBegins(day.Value, string.Join(", ", days)));
        }
    }
}
