using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Reads typed values from cells. An invalid value is reported at its cell, and reading continues with a harmless value.</summary>
internal static class CellValues
{
    private const int MinYear = 1900;

    private const string IsoDate = "yyyy-MM-dd";

    // The ISO format, and formats that spreadsheets convert dates to. Each of them is unambiguous.
    private static readonly string[] YearFirst = [IsoDate, "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyyMMdd"];

    // Formats in which day and month can be confused, unless one of them is greater than 12.
    private static readonly string[] DayFirst = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M.d.yyyy", "M-d-yyyy"];

    private static readonly Regex Scientific = new("^[0-9]+([.,][0-9]+)?E[+-]?[0-9]+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Digits = new("[0-9]+", RegexOptions.CultureInvariant);

    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\u3000'];

    /// <summary>Returns true if the cell exists and is not empty.</summary>
    public static bool IsStated(this Cell? cell) => cell is not null && cell.Value.Trim().Length > 0;

    /// <summary>Returns the text of a cell; empty if the cell is missing.</summary>
    public static string Text(this Cell? cell) => cell?.Value ?? string.Empty;

    /// <summary>Reads a value that must be one of the allowed words.</summary>
    public static string OneOf(Cell cell, string[] allowed, FindingList findings, ValueKind kind = ValueKind.Word)
    {
        if (!cell.IsStated())
        {
            return cell.Value; // reported as empty or missing
        }

        var plain = Plain(cell, kind);
        if (allowed.FirstOrDefault(word => string.Equals(word, plain, StringComparison.OrdinalIgnoreCase)) is { } sameWord)
        {
            CheckWriting(TextRules.ValueNotAllowed, cell, sameWord, findings);
        }
        else if (!PlainText.IsPlain(cell.Value))
        {
            ReportCharacter(cell, kind, findings);
        }
        else
        {
            // A use gets no suggestion: the nearest one may be the opposite of the intended one.
            var nearest = kind == ValueKind.Use ? null : NearestWord.Find(cell.Value, allowed);
            var message = CompilerMessages.NotOneOf(cell.Value, string.Join(", ", allowed));
            findings.Report(TextRules.ValueNotAllowed, cell, CompilerMessages.WithSuggestion(message, nearest), nearest);
        }

        return cell.Value;
    }

    /// <summary>Reads a whole number that is not less than <paramref name="least"/>.</summary>
    public static int Number(Cell cell, int least, FindingList findings)
    {
        var plain = Plain(cell, ValueKind.Number);
        if (int.TryParse(plain, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            CheckWriting(TextRules.ValueNotAllowed, cell, number.ToString(CultureInfo.InvariantCulture), findings,
                $"form of numbers in {cell.File.Path}");
            return number;
        }

        if (Scientific.IsMatch(cell.Value))
        {
            findings.Report(TextRules.ValueNotAllowed, cell,
                CompilerMessages.AbbreviatedNumber(cell.Value),
                cause: $"abbreviated numbers in {cell.File.Path}");
        }
        else
        {
            findings.Report(TextRules.ValueNotAllowed, cell, CompilerMessages.NotWholeNumber(cell.Value, least));
        }

        return least;
    }

    /// <summary>Reads a decimal number in invariant format; null if the cell is missing, empty or invalid.</summary>
    public static decimal? Decimal(Cell? cell, FindingList findings)
    {
        if (!IsStated(cell))
        {
            return null;
        }

        var plain = Plain(cell!, ValueKind.Number);
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            CheckWriting(TextRules.ValueNotAllowed, cell!, plain, findings);
            return number;
        }

        findings.Report(TextRules.ValueNotAllowed, cell!, CompilerMessages.NotDecimal(cell!.Value));
        return null;
    }

    /// <summary>Reads an ISO date; empty if the cell is missing, empty or invalid.</summary>
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

        ReportDate(cell!, findings);
        return string.Empty;
    }

    // A spreadsheet converts all dates of a table, so findings about the same format have the same cause and are merged.
    private static void ReportDate(Cell cell, FindingList findings)
    {
        var readings = ReadingsOf(Plain(cell, ValueKind.Date));
        switch (readings)
        {
            case [var only]:
                findings.ReportWriting(AssayRules.Date, cell, WriteInstead(cell, only), only,
                    $"form of dates in {cell.File.Path}");
                break;
            case [var first, var second]:
                findings.Report(AssayRules.Date, cell,
                    CompilerMessages.AmbiguousDate(cell.Value, first, second),
                    cause: $"ambiguous dates in {cell.File.Path}");
                break;
            case [] when int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is > 30000 and < 60000:
                findings.Report(AssayRules.Date, cell,
                    CompilerMessages.SerialDate(cell.Value),
                    cause: $"day numbers in {cell.File.Path}");
                break;
            default:
                var form = Digits.Replace(cell.Value, "0");
                findings.Report(AssayRules.Date, cell, CompilerMessages.NotIsoDate(cell.Value), cause: $"dates like {form} in {cell.File.Path}");
                break;
        }
    }

    private static string[] ReadingsOf(string value)
    {
        var forms = new[] { YearFirst, DayFirst, MonthFirst };
        var days = forms.Select(form =>
            DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default);
        return [.. days.Where(date => date.Year >= MinYear).Select(date => date.ToString(IsoDate, CultureInfo.InvariantCulture))
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Returns true for an ISO date that is not before the year <see cref="MinYear"/>.</summary>
    public static bool IsDate(Cell cell) =>
        DateTime.TryParseExact(cell.Value, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= MinYear;

    /// <summary>Reports leading and trailing space characters, and control characters.</summary>
    /// <remarks>
    /// Space characters at the ends are invisible, but would become part of the value. Control characters, which a quoted YAML
    /// value can contain as escapes, would break lines and tables in the output.
    /// </remarks>
    public static void CheckEdges(Cell cell, FindingList findings)
    {
        var leading = Leading(cell.Value);
        var trailing = leading == cell.Value.Length ? 0 : cell.Value.Length - cell.Value.TrimEnd(Blanks).Length;
        if (leading > 0 && trailing > 0 && cell.IsVerbatim)
        {
            findings.Add(new Finding(TextRules.Edge, cell.File, cell.Span, CompilerMessages.SpacesAround(),
                TextRules.Edge.DefaultSeverity)
            {
                Edits = [new(cell.Part(0, leading), string.Empty), new(cell.Part(cell.Value.Length - trailing, trailing), string.Empty)],
                IsRepairSafe = true,
            });
        }
        else if (leading > 0)
        {
            findings.ReportPart(TextRules.Edge, cell, 0, leading, CompilerMessages.SpaceBefore(), string.Empty);
        }
        else if (trailing > 0)
        {
            findings.ReportPart(TextRules.Edge, cell, cell.Value.Length - trailing, trailing, CompilerMessages.SpaceAfter(), string.Empty);
        }

        var inner = cell.Value.Trim(Blanks);
        if (inner.FirstOrDefault(char.IsControl) is var control && inner.Contains(control))
        {
            var name = PlainText.NameOf(control.ToString());
            findings.Report(TextRules.ValueNotAllowed, cell, CompilerMessages.ControlCharacter(name));
        }
    }

    /// <summary>
    /// Returns the cell without leading and trailing space characters. They are already reported, and should cause no other findings.
    /// </summary>
    public static Cell WithoutEdges(Cell cell)
    {
        var value = cell.Value.Trim(Blanks);
        return value.Length == cell.Value.Length ? cell : cell with { Value = value, Span = cell.Part(Leading(cell.Value), value.Length) };
    }

    /// <summary>Returns the words of a cell with their offsets in its value.</summary>
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

    /// <summary>Returns the value in plain characters if it has exactly one reading; otherwise, the value as written.</summary>
    public static string Plain(Cell cell, ValueKind kind) => PlainText.Read(cell.Value, kind) ?? cell.Value;

    /// <summary>Reports a value that is not written in the expected form.</summary>
    public static void CheckWriting(Rule rule, Cell cell, string written, FindingList findings, string? cause = null)
    {
        // CheckEdges reports leading and trailing space characters.
        if (written != cell.Value.Trim(Blanks))
        {
            findings.ReportWriting(rule, cell, WriteInstead(cell, written), written, cause);
        }
    }

    private static LocalizedMessage WriteInstead(Cell cell, string written) => CompilerMessages.WriteInstead(written, cell.Value);

    /// <summary>Reports an unknown word.</summary>
    /// <remarks>
    /// If the word differs from a known one only in case or in characters that are not plain, the fix changes formatting only.
    /// Otherwise, a similar known word is suggested, but a different one may be intended.
    /// </remarks>
    public static void ReportUnknown(Rule rule, Cell cell, LocalizedMessage message, IEnumerable<string> known, FindingList findings)
    {
        var words = known.ToArray();
        var plain = Plain(cell, ValueKind.Word);
        if (words.FirstOrDefault(word => string.Equals(word, plain, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            findings.ReportWriting(rule, cell, WriteInstead(cell, same), same);
            return;
        }

        var nearest = NearestWord.Find(cell.Value, words);
        findings.Report(rule, cell, CompilerMessages.WithSuggestion(message, nearest), nearest);
    }

    /// <summary>
    /// Returns the missing word that was probably meant by an unknown one: the nearest one, or the first one if no candidate is near.
    /// </summary>
    public static string? NearestOf(Cell unknown, IEnumerable<string> candidates, IEnumerable<string> missing)
    {
        var nearest = NearestWord.Find(unknown.Value, candidates);
        var meant = missing.FirstOrDefault(word => string.Equals(word, Plain(unknown, ValueKind.Word), StringComparison.OrdinalIgnoreCase));
        return meant ?? missing.FirstOrDefault(word => nearest is null || word == nearest);
    }

    /// <summary>Returns true if the cell contains the prefix of a DNA change: <c>c.</c> or <c>g.</c>.</summary>
    public static bool IsCoding(Cell cell) => Plain(cell, ValueKind.Coding) is var name && (name.Contains("c.") || name.Contains("g."));

    /// <summary>Reports characters that are not plain. The fix never deletes a visible character.</summary>
    /// <returns>True if the value is plain; otherwise, false, and the value should not be interpreted.</returns>
    public static bool CheckPlain(Cell cell, ValueKind kind, FindingList findings)
    {
        var value = cell.Value.Trim(Blanks);
        if (PlainText.IsPlain(value))
        {
            return true;
        }

        if (PlainText.Read(value, kind) is not { } plain)
        {
            ReportCharacter(cell, kind, findings);
            return false;
        }

        var (start, length) = PlainText.SpanOfFaults(value);
        var replacement = plain.Substring(start, plain.Length - (value.Length - length));
        var character = PlainText.FaultOf(value, kind).Name;
        var message = replacement.Length == 0
            ? CompilerMessages.RemoveCharacter(cell.Value, character)
            : CompilerMessages.ReplaceCharacter(cell.Value, character, plain);
        findings.ReportPart(TextRules.LookAlike, cell, Leading(cell.Value) + start, length, message, replacement);
        return false;
    }

    private static int Leading(string value) => value.Length - value.TrimStart(Blanks).Length;

    // CheckEdges reports leading and trailing space characters, and control characters.
    private static void ReportCharacter(Cell cell, ValueKind kind, FindingList findings)
    {
        var value = cell.Value.Trim(Blanks);
        var (start, name) = PlainText.FaultOf(value, kind);
        if (name.Length > 0 && !char.IsControl(value[start]))
        {
            var message = CharacterReading.Of(value[start])?.Plain == "-"
                ? CompilerMessages.AmbiguousCharacter(cell.Value, name)
                : CompilerMessages.CharacterNotAllowed(cell.Value, name);
            findings.ReportPart(TextRules.LookAlike, cell, Leading(cell.Value) + start, PlainText.LengthAt(value, start), message);
        }
    }
}
