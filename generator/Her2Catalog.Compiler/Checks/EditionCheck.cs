using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>The days on which editions begin, and how periods of rows and statements relate to them.</summary>
internal sealed class EditionCheck(ManifestRow manifest, FindingList findings)
{
    private readonly string[] days = [.. manifest.Editions.Select(row => row.AsOf.Value).OrderBy(day => day, StringComparer.Ordinal)];

    /// <summary>The date of the newest edition; empty without editions.</summary>
    private string Newest => days.Length == 0 ? string.Empty : days[days.Length - 1];

    /// <summary>True if something that ends on a day is part of the newest edition.</summary>
    public bool IsInNewest(Cell? until) => !until.IsStated() || string.CompareOrdinal(Newest, until!.Value) < 0;

    /// <summary>Periods begin before they end, and not after the newest edition. What is no date was reported where it was read.</summary>
    public void CheckPeriod(Cell? from, Cell? until)
    {
        string start = DayOf(from), end = DayOf(until);
        if (start.Length > 0 && string.CompareOrdinal(start, Newest) > 0)
        {
            findings.Report(AssayRules.Date, from!, $"{start} is after the newest edition, {Newest}.");
        }

        if (start.Length > 0 && end.Length > 0 && string.CompareOrdinal(end, start) <= 0)
        {
            findings.Report(AssayRules.Date, until!, $"The period ends on {end}, not after it begins on {start}.", related: from);
        }
    }

    private static string DayOf(Cell? cell) => cell.IsStated() && CellValues.IsDate(cell!) ? cell!.Value : string.Empty;

    /// <summary>Editions of one manifest have different ids and days: of two of one day, only one would answer.</summary>
    public static void CheckDistinct(ManifestRow manifest, FindingList findings)
    {
        CheckDistinct(manifest.Editions.Select(row => row.Id), "the id", findings);
        CheckDistinct(manifest.Editions.Select(row => row.AsOf), "the first day", findings);
    }

    private static void CheckDistinct(IEnumerable<Cell> cells, string what, FindingList findings)
    {
        foreach (var same in cells.Where(cell => cell.IsStated()).GroupBy(cell => cell.Value, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            findings.Report(TextRules.ValueNotAllowed, same.ElementAt(1), $"'{same.Key}' is {what} of another edition.", related: same.First());
        }
    }

    /// <summary>A row comes and goes with an edition.</summary>
    public void CheckDay(Cell day)
    {
        if (CellValues.IsDate(day) && !days.Contains(day.Value, StringComparer.Ordinal))
        {
            findings.Report(AssayRules.NoEdition, day, $"No edition of the catalog begins on {day.Value}; a row comes and goes with an edition ({string.Join(", ", days)}).");
        }
    }
}
