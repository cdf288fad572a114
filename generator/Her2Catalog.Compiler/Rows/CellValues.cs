using System.Globalization;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Reads typed values out of cells; what does not fit is reported at the cell, and a harmless value goes on in its place.</summary>
internal static class CellValues
{
    private const int MinYear = 1900;

    private const string IsoDate = "yyyy-MM-dd";

    // What spreadsheets make of an ISO date. Forms that leave day and month open are not among them.
    private static readonly string[] OtherDates = ["yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyyMMdd"];

    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\u3000'];

    /// <summary>True if the cell is not empty.</summary>
    public static bool IsStated(this Cell? cell) => cell is not null && cell.Value.Trim().Length > 0;

    /// <summary>The text; empty for a missing cell.</summary>
    public static string Text(this Cell? cell) => cell?.Value ?? string.Empty;

    /// <summary>One of a few words.</summary>
    public static string OneOf(Cell cell, string[] allowed, FindingList findings)
    {
        if (allowed.FirstOrDefault(word => string.Equals(word, cell.Value, StringComparison.OrdinalIgnoreCase)) is { } sameWord && sameWord != cell.Value)
        {
            findings.ReportWriting(TextRules.ValueNotAllowed, cell, $"'{cell.Value}' is written '{sameWord}'.", sameWord);
        }
        else if (!allowed.Contains(cell.Value, StringComparer.Ordinal))
        {
            var hint = NearestWord.DidYouMean(cell.Value, allowed, out var nearest);
            findings.Report(TextRules.ValueNotAllowed, cell, $"'{cell.Value}' is not one of {string.Join(", ", allowed)}.{hint}", nearest);
        }

        return cell.Value;
    }

    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    public static int Number(Cell cell, int least, FindingList findings)
    {
        if (int.TryParse(cell.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        findings.Report(TextRules.ValueNotAllowed, cell, $"'{cell.Value}' is not a whole number of {least} or more.");
        return least;
    }

    /// <summary>A decimal in invariant form, as written; null for a missing cell.</summary>
    public static decimal? Decimal(Cell? cell, FindingList findings)
    {
        if (!IsStated(cell))
        {
            return null;
        }

        if (decimal.TryParse(cell!.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Report(TextRules.ValueNotAllowed, cell, $"'{cell.Value}' is not a number such as 61.9.");
        return null;
    }

    /// <summary>An ISO date; empty for none.</summary>
    public static string Date(Cell? cell, FindingList findings)
    {
        if (!IsStated(cell))
        {
            return string.Empty;
        }

        if (IsDate(cell!))
        {
            return cell!.Value;
        }

        if (DateTime.TryParseExact(cell!.Value, OtherDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year >= MinYear)
        {
            var written = date.ToString(IsoDate, CultureInfo.InvariantCulture);
            findings.ReportWriting(AssayRules.Date, cell, $"'{cell.Value}' is written {written}.", written);
        }
        else
        {
            findings.Report(AssayRules.Date, cell, $"'{cell.Value}' is not a date such as 2023-11-01.");
        }

        return string.Empty;
    }

    /// <summary>True for an ISO date of a year that a catalog can mean.</summary>
    public static bool IsDate(Cell cell) =>
        DateTime.TryParseExact(cell.Value, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= MinYear;

    /// <summary>
    /// Reports spaces around a value, which are invisible and would become part of it, and control characters, which a quoted
    /// YAML value can contain as escapes: they would break the lines and tables that the value is printed in.
    /// </summary>
    public static void CheckEdges(Cell cell, FindingList findings)
    {
        var leading = cell.Value.Length - cell.Value.TrimStart(Blanks).Length;
        if (leading > 0)
        {
            findings.ReportPart(TextRules.Edge, cell, 0, leading, "The value begins with a space character: remove it.", string.Empty);
        }

        var trailing = leading == cell.Value.Length ? 0 : cell.Value.Length - cell.Value.TrimEnd(Blanks).Length;
        if (trailing > 0)
        {
            findings.ReportPart(TextRules.Edge, cell, cell.Value.Length - trailing, trailing, "The value ends with a space character: remove it.", string.Empty);
        }

        var inner = cell.Value.Trim(Blanks);
        if (inner.FirstOrDefault(char.IsControl) is var control && inner.Contains(control))
        {
            var name = PlainText.CodePoint(control.ToString(), 0, 1);
            var message = $"The value contains the control character {name}: remove it, and write the value in one line.";
            findings.Report(TextRules.ValueNotAllowed, cell, message);
        }
    }

    /// <summary>The words of a cell with their offsets in its value.</summary>
    public static IEnumerable<(string Word, int Start)> Words(Cell cell)
    {
        for (var start = 0; start < cell.Value.Length;)
        {
            var blank = cell.Value.IndexOf(' ', start);
            var end = blank < 0 ? cell.Value.Length : blank;
            if (end > start)
            {
                yield return (cell.Value.Substring(start, end - start), start);
            }

            start = end + 1;
        }
    }

    /// <summary>Reports what looks like plain text in a name or id and is not.</summary>
    public static void CheckPlain(Cell cell, FindingList findings)
    {
        if (PlainText.TryFindSuspicious(cell.Value, out var offset, out var length, out var plain))
        {
            var remedy = plain.Length == 0 ? "remove it" : $"put '{plain}' in its place";
            findings.ReportPart(TextRules.LookAlike, cell, offset, length, $"{PlainText.CodePoint(cell.Value, offset, length)} looks like a plain character, but is not one: {remedy}.", plain);
        }
    }
}
