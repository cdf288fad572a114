using System.Globalization;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A period of days. ISO dates are compared as text.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after the period; empty if it has no end.</param>
internal readonly record struct Period(string From, string Until)
{
    public static Period Of(TargetRow row) => Of(row.From, row.Until);

    public static Period Of(UseRow row) => Of(row.From, row.Until);

    public static Period Of(Cell from, Cell? until) => new(from.Value, until.Text());

    /// <summary>Returns true if the periods have a day in common.</summary>
    public bool Overlaps(Period other) => StartsBefore(From, other.Until) && StartsBefore(other.From, Until);

    /// <summary>Returns true if the period contains a day.</summary>
    public bool Contains(string day) => string.CompareOrdinal(From, day) <= 0 && StartsBefore(day, Until);

    /// <summary>Returns the days that both periods contain; if there are none, a period that contains no day.</summary>
    public Period Intersect(Period other) => new(
        string.CompareOrdinal(From, other.From) > 0 ? From : other.From,
        Until.Length == 0 || (other.Until.Length > 0 && string.CompareOrdinal(other.Until, Until) < 0) ? other.Until : Until);

    /// <summary>
    /// Returns the number of days from the end of this period to the start of a later one; null if this period has no end.
    /// </summary>
    /// <remarks>The number is 0 if the later period follows immediately, and negative if the periods overlap.</remarks>
    public int? DaysUntil(Period later) =>
        TryParse(Until, out var end) && TryParse(later.From, out var start) ? (start - end).Days : null;

    /// <summary>Returns the first day of this period that none of the other periods contains; null if they cover this period.</summary>
    public string? FirstDayNotIn(IEnumerable<Period> others)
    {
        var day = From;
        foreach (var other in others.OrderBy(other => other.From, StringComparer.Ordinal))
        {
            if (string.CompareOrdinal(other.From, day) > 0)
            {
                break;
            }

            if (other.Until.Length == 0)
            {
                return null;
            }

            day = string.CompareOrdinal(other.Until, day) > 0 ? other.Until : day;
        }

        return StartsBefore(day, Until) ? day : null;
    }

    private static bool StartsBefore(string from, string until) => until.Length == 0 || string.CompareOrdinal(from, until) < 0;

    private static bool TryParse(string day, out DateTime date) => DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
