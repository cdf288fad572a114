using System.Globalization;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Reads the columns of a CSV table by name, and reports missing, unknown and duplicate ones.</summary>
internal sealed class TableReader
{
    private readonly CsvTable table;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private TableReader(CsvTable table)
    {
        this.table = table;
    }

    /// <summary>
    /// Reads a file that must have exactly the specified columns, in any order. If the columns differ, reports a finding and
    /// returns no rows.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The required columns.</param>
    /// <param name="findings">The list that receives the findings.</param>
    /// <param name="japanese">The column with the Japanese text; required if the catalog must state its texts in Japanese.</param>
    public static IEnumerable<TableRow> Read(SourceFile file, string[] columns, FindingList findings, string? japanese = null)
    {
        string[] expected = japanese is null ? columns : [.. columns, japanese];
        var before = findings.ErrorCount;
        var reader = new TableReader(CsvReader.Read(file, findings));
        if ((reader.table.Header.Count == 0 && findings.ErrorCount > before) || !reader.TryMatchColumns(expected, findings, findings.RequiresJapanese ? null : japanese)
            || reader.ReportSwapped(findings))
        {
            return [];
        }

        foreach (var cell in reader.table.Rows.SelectMany(row => row.Cells))
        {
            CellValues.CheckEdges(cell, findings);
        }

        return reader.table.Rows.Select(row => new TableRow([.. row.Cells.Select(CellValues.WithoutEdges)], reader.columns, findings)).ToArray();
    }

    // A misspelled column is one finding with its replacement. All other differences are one finding about the header.
    private bool TryMatchColumns(string[] expected, FindingList findings, string? optional)
    {
        var before = findings.Count;
        var known = new HashSet<string>(expected, StringComparer.Ordinal);
        List<Cell> unknown = [], twice = [];
        for (var i = 0; i < table.Header.Count; i++)
        {
            var column = table.Header[i];
            if (!known.Contains(column.Value))
            {
                unknown.Add(column);
            }
            else if (columns.ContainsKey(column.Value))
            {
                twice.Add(column);
            }
            else
            {
                columns.Add(column.Value, i);
            }
        }

        var missing = expected.Where(name => name != optional && !columns.ContainsKey(name)).ToList();
        if (columns.Count > 0)
        {
            ReportMisspelled(unknown, missing, expected, findings);
        }

        if (unknown.Count + twice.Count + missing.Count > 0)
        {
            ReportHeader(unknown, twice, missing, expected, findings);
        }

        return findings.Count == before;
    }

    // Reports swapped column names 'coding' and 'protein' once, instead of twice per row. The fix swaps the names, but is not
    // marked as safe: the columns, and not their names, could be in the wrong order.
    private bool ReportSwapped(FindingList findings)
    {
        if (!columns.TryGetValue("coding", out var coding) || !columns.TryGetValue("protein", out var protein)
            || table.Rows.Count == 0
            || !table.Rows.All(row => IsOfLevel(row.Cells[coding], "p.") && IsOfLevel(row.Cells[protein], "c.")))
        {
            return false;
        }

        Cell first = table.Header[Math.Min(coding, protein)], second = table.Header[Math.Max(coding, protein)];
        findings.Add(new Finding(TextRules.Column, table.File, first.Span,
            CompilerMessages.SwappedColumns(first.Value, second.Value),
            TextRules.Column.DefaultSeverity)
        {
            Related = new RelatedPlace(second.File, second.Span),
            Edits = [new(first.Span, second.Value), new(second.Span, first.Value)],
        });
        return true;
    }

    private static bool IsOfLevel(Cell cell, string prefix) => cell.Value.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    // Removes each misspelled column from the unknown columns, and the intended column from the missing ones.
    private static void ReportMisspelled(List<Cell> unknown, List<string> missing, string[] expected, FindingList findings)
    {
        for (var i = 0; i < unknown.Count && missing.Count > 0; i++)
        {
            var plain = CellValues.Plain(unknown[i], ValueKind.Word);
            var same = missing.FirstOrDefault(word => string.Equals(word, plain, StringComparison.OrdinalIgnoreCase));
            if ((same ?? NearestWord.Find(unknown[i].Value, missing)) is not { } meant)
            {
                continue;
            }

            var message = CompilerMessages.UnknownColumn(unknown[i].Value, string.Join(", ", expected));
            CellValues.ReportUnknown(TextRules.Column, unknown[i], message, missing, findings);
            missing.Remove(meant);
            unknown.RemoveAt(i--);
        }
    }

    private void ReportHeader(List<Cell> unknown, List<Cell> twice, List<string> missing, string[] expected, FindingList findings)
    {
        var list = string.Join(", ", expected);
        if (columns.Count == 0 && missing.Count == expected.Length)
        {
            var first = table.Header.Count == 0 ? new Cell(string.Empty, table.File, default) : table.Header[0];
            findings.Report(TextRules.Column, first, CompilerMessages.NotTheHeader(list));
            return;
        }

        var messages = new List<LocalizedMessage>();
        if (unknown.Count > 0)
        {
            messages.Add(CompilerMessages.UnknownColumns(Columns(unknown.Select(cell => cell.Value)), list));
        }

        if (twice.Count > 0)
        {
            messages.Add(CompilerMessages.ColumnsTwice(Columns(twice.Select(cell => cell.Value))));
        }

        if (missing.Count > 0)
        {
            messages.Add(CompilerMessages.ColumnsMissing(Columns(missing)));
        }

        var end = new Cell(string.Empty, table.File, new TextSpan(table.Header[table.Header.Count - 1].Span.End, 0));
        var related = unknown.Count == 0 && twice.Count == 1 ? table.Header[columns[twice[0].Value]] : null;
        findings.Report(TextRules.Column, unknown.Concat(twice).FirstOrDefault() ?? end, messages.Aggregate(CompilerMessages.BothMessages), related: related);
    }

    // A spreadsheet can add thousands of columns without a name.
    private static string Columns(IEnumerable<string> names)
    {
        const int max = 10;
        var all = names.Select(name => $"'{name}'").ToArray();
        var shown = string.Join(", ", all.Take(max));
        return all.Length > max ? $"{shown}, … {all.Length.ToString(CultureInfo.InvariantCulture)}" : shown;
    }
}

/// <summary>A table row whose values are read by column name.</summary>
internal sealed class TableRow(IReadOnlyList<Cell> cells, Dictionary<string, int> columns, FindingList findings)
{
    /// <summary>Returns true if the table has the column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>Returns a value that may be empty.</summary>
    public Cell Optional(string column) => cells[columns[column]];

    /// <summary>Returns a required value. If it is empty, a finding is reported.</summary>
    public Cell Required(string column)
    {
        var cell = Optional(column);
        if (!cell.IsStated())
        {
            findings.Report(TextRules.EmptyValue, cell, CompilerMessages.NeedsValue(column));
        }

        return cell;
    }

    /// <summary>Returns a required name or id, which must consist of plain characters.</summary>
    public Cell Id(string column, ValueKind kind = ValueKind.Word)
    {
        var cell = Required(column);
        CellValues.CheckPlain(cell, kind, findings);
        return cell;
    }

    /// <summary>Returns the required name of a DNA change or a protein change.</summary>
    public Cell Name(string column) => Id(column, CellValues.IsCoding(Optional(column)) ? ValueKind.Coding : ValueKind.Protein);

    /// <summary>Returns a required whole number that is not less than <paramref name="least"/>.</summary>
    public int Number(string column, int least)
    {
        var cell = Required(column);
        return cell.IsStated() ? CellValues.Number(cell, least, findings) : least;
    }
}
