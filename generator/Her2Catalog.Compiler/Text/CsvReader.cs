using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Text;

/// <summary>The cells of a CSV file, before their values are interpreted.</summary>
/// <param name="File">The file that contains the table.</param>
/// <param name="Header">The cells of the first row; empty if the table cannot be read.</param>
/// <param name="Rows">The rows that have as many cells as the header.</param>
public sealed record CsvTable(SourceFile File, IReadOnlyList<Cell> Header, IReadOnlyList<CsvRow> Rows);

/// <summary>A row of a table.</summary>
public sealed record CsvRow(IReadOnlyList<Cell> Cells, TextSpan Span);

/// <summary>Reads CSV files as specified by RFC 4180, with the position of every value.</summary>
/// <remarks>
/// Lines that begin with <c>#</c> are comments. Empty lines are ignored, and so are the empty rows and columns that spreadsheets add.
/// </remarks>
public static class CsvReader
{
    // An editor compiles after every keystroke, so unchanged files are not parsed again. Entries are collected with their file.
    private static readonly ConditionalWeakTable<SourceFile, ParsedFile> Cache = new();

    private static readonly Regex Directive = new("^\"?sep=.?\"?[,;\t ]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // Commas of other scripts, and characters that look like a comma.
    private static readonly Regex CommaLike = new("[\uFF0C\uFE50\uFE51\u3001\uFF64\u060C\u201A]", RegexOptions.CultureInvariant);

    /// <summary>Reads a file and adds errors to <paramref name="findings"/>.</summary>
    public static CsvTable Read(SourceFile file, ICollection<Finding> findings)
    {
        var parsed = Cache.GetValue(file, Parse);
        foreach (var finding in parsed.Findings)
        {
            findings.Add(finding);
        }

        return parsed.Table;
    }

    private static ParsedFile Parse(SourceFile file)
    {
        var findings = new List<Finding>();
        return new ParsedFile(Parse(file, findings), findings);
    }

    private static CsvTable Parse(SourceFile file, List<Finding> findings)
    {
        var records = new CsvRecordReader(file, ',', findings).ReadAll();
        if (records.Count == 0 || ReportDirective(file, records[0], findings) || SeparatorCheck.Report(file, records[0], findings))
        {
            return new CsvTable(file, [], []);
        }

        records = SpreadsheetRemains.Remove(file, records, findings);
        var header = records[0];
        var rows = new List<CsvRow>();
        foreach (var row in records.Skip(1))
        {
            if (row.Cells.Count == header.Cells.Count)
            {
                rows.Add(row);
            }
            else
            {
                findings.Add(FieldCount(file, header, row));
            }
        }

        return new CsvTable(file, header.Cells, rows);
    }

    // A first line that specifies the separator for Excel. The rest is read after the line is removed.
    private static bool ReportDirective(SourceFile file, CsvRow first, List<Finding> findings)
    {
        var line = file.Content.Substring(first.Span.Start, first.Span.Length);
        if (!Directive.IsMatch(line))
        {
            return false;
        }

        findings.Clear();
        var end = first.Span.End;
        end += end < file.Content.Length && file.Content[end] == '\r' ? 1 : 0;
        end += end < file.Content.Length && file.Content[end] == '\n' ? 1 : 0;
        var edit = new TextEdit(new TextSpan(first.Span.Start, end - first.Span.Start), string.Empty);
        findings.Add(new Finding(TextRules.Column, file, first.Span, CompilerMessages.SeparatorLine(line.Trim()), Severity.Error)
        {
            Edits = [edit],
            IsRepairSafe = true,
        });
        return true;
    }

    // Rows with the same number of fields have the same cause.
    private static Finding FieldCount(SourceFile file, CsvRow header, CsvRow row)
    {
        var surplus = row.Cells.Count > header.Cells.Count;
        var span = surplus ? row.Cells[header.Cells.Count].Span : new TextSpan(row.Span.End, 0);
        if (!surplus && CommaLike.Match(file.Content, row.Span.Start, row.Span.Length) is { Success: true } comma)
        {
            var named = CompilerMessages.NotAComma(PlainText.NameOf(comma.Value));
            return new Finding(TextRules.FieldCount, file, new TextSpan(comma.Index, 1), named, Severity.Error)
            {
                Cause = $"{comma.Value} in {file.Path}",
            };
        }

        var message = surplus
            ? CompilerMessages.TooManyCells(row.Cells.Count, header.Cells.Count)
            : CompilerMessages.TooFewCells(row.Cells.Count, header.Cells.Count, header.Cells[row.Cells.Count].Value);
        var cause = $"{row.Cells.Count} fields in {file.Path}";
        return new Finding(TextRules.FieldCount, file, span, message, Severity.Error) { Cause = cause };
    }

    private sealed record ParsedFile(CsvTable Table, IReadOnlyList<Finding> Findings);
}
