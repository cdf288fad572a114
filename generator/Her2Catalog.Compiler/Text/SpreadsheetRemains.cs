using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>Removes the empty rows and columns that a spreadsheet saves if a cell outside the table was once in use.</summary>
internal static class SpreadsheetRemains
{
    /// <summary>Returns the records without empty records and empty trailing fields, and reports the removed ones, once per kind.</summary>
    public static List<CsvRow> Remove(SourceFile file, List<CsvRow> records, List<Finding> findings)
    {
        // A value without a column means that fields are misplaced. An empty field may then belong to a column of the table.
        var width = LastStated(records[0]) + 1;
        var areEndsEmpty = width > 0 && records.All(record => LastStated(record) < width);
        var rows = new List<CsvRow>();
        List<TextEdit> emptyRows = [], emptyEnds = [];
        foreach (var record in records)
        {
            var last = LastStated(record);
            if (last < 0 && record.Cells.Count > 1)
            {
                emptyRows.Add(new TextEdit(WithLineEnd(file, record.Span), string.Empty));
            }
            else if (areEndsEmpty && record.Cells.Count > width)
            {
                var end = EndOf(record.Cells[width - 1]);
                emptyEnds.Add(new TextEdit(new TextSpan(end, record.Span.End - end), string.Empty));
                rows.Add(new CsvRow([.. record.Cells.Take(width)], new TextSpan(record.Span.Start, end - record.Span.Start)));
            }
            else
            {
                rows.Add(record);
            }
        }

        Report(file, emptyRows, CompilerMessages.EmptyRows(emptyRows.Count), findings);
        Report(file, emptyEnds, CompilerMessages.EmptyEnds(emptyEnds.Count), findings);
        return rows.Count > 0 ? rows : records;
    }

    private static void Report(SourceFile file, List<TextEdit> edits, LocalizedMessage message, List<Finding> findings)
    {
        if (edits.Count > 0)
        {
            var rule = TextRules.EmptyCells;
            findings.Add(new Finding(rule, file, edits[0].Span, message, rule.DefaultSeverity) { Edits = edits, IsRepairSafe = true });
        }
    }

    private static int LastStated(CsvRow record)
    {
        for (var i = record.Cells.Count - 1; i >= 0; i--)
        {
            if (record.Cells[i].Value.Trim().Length > 0)
            {
                return i;
            }
        }

        return -1;
    }

    // Includes the closing quote of a quoted field.
    private static int EndOf(Cell cell)
    {
        var isQuoted = cell.Span.Start > 0 && cell.File.Content[cell.Span.Start - 1] == '"';
        return cell.Span.End + (isQuoted ? 1 : 0);
    }

    private static TextSpan WithLineEnd(SourceFile file, TextSpan span)
    {
        var end = span.End;
        end += end < file.Content.Length && file.Content[end] == '\r' ? 1 : 0;
        end += end < file.Content.Length && file.Content[end] == '\n' ? 1 : 0;
        return new TextSpan(span.Start, end - span.Start);
    }
}
