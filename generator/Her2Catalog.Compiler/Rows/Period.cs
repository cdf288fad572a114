using System.Globalization;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Days from one to another. ISO dates compare as text.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after the period; empty if it has no end.</param>
internal readonly record struct Period(string From, string Until)
{
    public static Period Of(TargetRow row) => Of(row.From, row.Until);

    public static Period Of(UseRow row) => Of(row.From, row.Until);

    public static Period Of(Cell from, Cell? until) => new(from.Value, until.Text());

    /// <summary>True if some day is in both.</summary>
    public bool Overlaps(Period other) => StartsBefore(From, other.Until) && StartsBefore(other.From, Until);

    /// <summary>True if a day is in the period.</summary>
    public bool Contains(string day) => string.CompareOrdinal(From, day) <= 0 && StartsBefore(day, Until);

    /// <summary>The days that are in both; a period that overlaps no other if there are none.</summary>
    public Period Intersect(Period other) => new(
        string.CompareOrdinal(From, other.From) > 0 ? From : other.From,
        Until.Length == 0 || (other.Until.Length > 0 && string.CompareOrdinal(other.Until, Until) < 0) ? other.Until : Until);

    /// <summary>The days from the end of this period to the beginning of a later one: 0 if it follows at once, negative if they overlap; null if this one has no end.</summary>
    public int? DaysUntil(Period later) =>
        TryParse(Until, out var end) && TryParse(later.From, out var start) ? (start - end).Days : null;

    /// <summary>The first day of this period that is in none of some others; null if they cover it.</summary>
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
