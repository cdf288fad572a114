using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Takes the columns of a CSV table by name, and reports those that are missing, unknown or doubled.</summary>
internal sealed class TableReader
{
    private readonly CsvTable table;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private TableReader(CsvTable table)
    {
        this.table = table;
    }

    /// <summary>The rows of a file that has exactly these columns, in any order; none, and a finding, if the columns differ.</summary>
    public static IEnumerable<TableRow> Read(SourceFile file, string[] expected, FindingList findings)
    {
        var reader = new TableReader(CsvReader.Read(file, findings));
        if (!reader.TryMatchSeparator(findings) || !reader.TryMatchColumns(expected, findings))
        {
            return [];
        }

        foreach (var cell in reader.table.Rows.SelectMany(row => row.Cells))
        {
            CellValues.CheckEdges(cell, findings);
        }

        return reader.table.Rows.Select(row => new TableRow(row, reader.columns, findings)).ToArray();
    }

    // If the decimal sign is a comma, spreadsheets save "CSV" with semicolons.
    private bool TryMatchSeparator(FindingList findings)
    {
        if (table.Header is not [{ } only] || only.Value.IndexOfAny([';', '\t']) is var at && at < 0)
        {
            return true;
        }

        var separator = only.Value[at] == ';' ? "semicolons" : "tabs";
        findings.ReportPart(TextRules.Column, only, at, 1, $"The fields are separated by {separator}: save the table as CSV with commas.");
        return false;
    }

    private bool TryMatchColumns(string[] expected, FindingList findings)
    {
        var before = findings.Count;
        for (var i = 0; i < table.Header.Count; i++)
        {
            var column = table.Header[i];
            if (!expected.Contains(column.Value, StringComparer.Ordinal))
            {
                var missing = expected.Where(name => table.Header.All(cell => cell.Value != name));
                CellValues.ReportUnknown(TextRules.Column, column, $"The column '{column.Value}' is unknown here; expected are {string.Join(", ", expected)}.", missing, findings);
            }
            else if (columns.TryGetValue(column.Value, out var first))
            {
                findings.Report(TextRules.Column, column, $"The column '{column.Value}' is given twice.", related: table.Header[first]);
            }
            else
            {
                columns.Add(column.Value, i);
            }
        }

        foreach (var name in expected.Where(name => !columns.ContainsKey(name)))
        {
            var end = table.Header.Count == 0 ? 0 : table.Header[table.Header.Count - 1].Span.End;
            findings.Report(TextRules.Column, table.File, new TextSpan(end, 0), $"The column '{name}' is missing.");
        }

        return findings.Count == before;
    }
}

/// <summary>One row of a table by the names of its columns.</summary>
internal sealed class TableRow(CsvRow row, Dictionary<string, int> columns, FindingList findings)
{
    /// <summary>A value that may be empty.</summary>
    public Cell Optional(string column) => row.Cells[columns[column]];

    /// <summary>A value that may not.</summary>
    public Cell Required(string column)
    {
        var cell = Optional(column);
        if (!cell.IsStated())
        {
            findings.Report(TextRules.Blank, cell, $"'{column}' needs a value.");
        }

        return cell;
    }

    /// <summary>A name or id: required, and of plain characters.</summary>
    public Cell Id(string column, ValueKind kind = ValueKind.Word)
    {
        var cell = Required(column);
        CellValues.CheckPlain(cell, kind, findings);
        return cell;
    }

    /// <summary>The name of a variant: of a DNA change, or of a protein.</summary>
    public Cell Name(string column) => Id(column, CellValues.IsCoding(Optional(column)) ? ValueKind.Coding : ValueKind.Protein);

    /// <summary>A whole number.</summary>
    public int Number(string column, int least)
    {
        var cell = Required(column);
        return cell.IsStated() ? CellValues.Number(cell, least, findings) : least;
    }
}
