using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A range of numbers, such as <c>770-831</c>, which includes both ends, or a single number, such as <c>55</c>.</summary>
internal sealed record NumberRange(Cell Cell, int First, int Last)
{
    private static readonly Regex Form = new("^([0-9]{1,6})(?:-([0-9]{1,6}))?$", RegexOptions.CultureInvariant);

    public static IReadOnlyList<NumberRange> Read(IEnumerable<Cell> cells, FindingList findings) =>
        cells.Select(cell => Read(cell, findings)).Where(range => range is not null).Select(range => range!).ToArray();

    /// <summary>
    /// Reads a range. If the cell does not contain one, reports a finding and returns null. A reversed range is kept as written.
    /// </summary>
    public static NumberRange? Read(Cell cell, FindingList findings)
    {
        var plain = CellValues.Plain(cell, ValueKind.Range);
        var match = Form.Match(plain);
        if (!match.Success)
        {
            findings.Report(TextRules.ValueNotAllowed, cell, CompilerMessages.NotRange(cell.Value));
            return null;
        }

        CellValues.CheckWriting(TextRules.ValueNotAllowed, cell, plain, findings);
        var first = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return new NumberRange(cell, first, match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : first);
    }

    public bool Contains(int number) => First <= number && number <= Last;
}
