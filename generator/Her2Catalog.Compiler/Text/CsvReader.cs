using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Text;

/// <summary>The text of a table, without its meaning.</summary>
/// <param name="File">Where it was read.</param>
/// <param name="Header">Cells of the first row; none for an empty file.</param>
/// <param name="Rows">Rows with as many cells as the header.</param>
public sealed record CsvTable(SourceFile File, IReadOnlyList<Cell> Header, IReadOnlyList<CsvRow> Rows);

/// <summary>A row of a table.</summary>
public sealed record CsvRow(IReadOnlyList<Cell> Cells, TextSpan Span);

/// <summary>
/// Reads CSV by RFC 4180, with the place of every value. Lines that begin with <c>#</c> are comments; empty lines are
/// passed over. It goes on after an error, so that all of them are found at once.
/// </summary>
public static class CsvReader
{
    // An editor compiles after every key: files that did not change are not parsed again. Collected with the file.
    private static readonly ConditionalWeakTable<SourceFile, ParsedFile> Cache = new();

    /// <summary>Reads a file; errors go to <paramref name="findings"/>.</summary>
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
        var records = new RecordReader(file, findings).ReadAll();
        if (records.Count == 0)
        {
            return new CsvTable(file, [], []);
        }

        var header = records[0];
        var rows = new List<CsvRow>();
        foreach (var row in records.Skip(1))
        {
            if (row.Cells.Count == header.Cells.Count)
            {
                rows.Add(row);
                continue;
            }

            var surplus = row.Cells.Count > header.Cells.Count;
            var span = surplus ? row.Cells[header.Cells.Count].Span : new TextSpan(row.Span.End, 0);
            var message = $"The row has {row.Cells.Count} fields, the header {header.Cells.Count}: " +
                (surplus ? "remove a field, or put one that contains a comma in quotes." : $"'{header.Cells[row.Cells.Count].Value}' is missing.");
            findings.Add(new Finding(TextRules.FieldCount, file, span, message, Severity.Error));
        }

        return new CsvTable(file, header.Cells, rows);
    }

    private sealed record ParsedFile(CsvTable Table, IReadOnlyList<Finding> Findings);

    private sealed class RecordReader(SourceFile file, ICollection<Finding> findings)
    {
        private readonly string text = file.Content;
        private int position = file.Content.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;

        private bool AtEnd => position >= text.Length;

        private bool AtLineEnd => AtEnd || text[position] is '\r' or '\n';

        public List<CsvRow> ReadAll()
        {
            var records = new List<CsvRow>();
            while (!AtEnd)
            {
                if (AtLineEnd)
                {
                    SkipLineEnd();
                }
                else if (text[position] == '#')
                {
                    SkipToLineEnd();
                }
                else
                {
                    records.Add(ReadRecord());
                }
            }

            return records;
        }

        private CsvRow ReadRecord()
        {
            var start = position;
            var cells = new List<Cell> { ReadCell() };
            while (!AtEnd && text[position] == ',')
            {
                position++;
                cells.Add(ReadCell());
            }

            var span = new TextSpan(start, position - start);
            SkipLineEnd();
            return new CsvRow(cells, span);
        }

        private Cell ReadCell() => !AtEnd && text[position] == '"' ? ReadQuoted() : ReadPlain();

        private Cell ReadPlain()
        {
            var start = position;
            while (!AtLineEnd && text[position] != ',')
            {
                if (text[position] == '"')
                {
                    Report(position, 1, "Unexpected quote in a field that does not begin with one: put the field in quotes and double this one.");
                    SkipRestOfCell();
                    break;
                }

                position++;
            }

            return new Cell(text.Substring(start, position - start), file, new TextSpan(start, position - start));
        }

        private Cell ReadQuoted()
        {
            var open = position++;
            var value = new StringBuilder();
            while (!AtEnd)
            {
                if (text[position] != '"')
                {
                    value.Append(text[position++]);
                    continue;
                }

                if (position + 1 < text.Length && text[position + 1] == '"')
                {
                    value.Append('"');
                    position += 2;
                    continue;
                }

                return CloseQuoted(open, value.ToString());
            }

            Report(open, 1, "The quote that opens here is not closed.");
            return new Cell(value.ToString(), file, new TextSpan(open + 1, text.Length - open - 1), IsVerbatim: false);
        }

        private Cell CloseQuoted(int open, string value)
        {
            var span = new TextSpan(open + 1, position - open - 1);
            position++;
            if (!AtLineEnd && text[position] != ',')
            {
                var start = position;
                SkipRestOfCell();
                Report(start, position - start, "Text follows the closing quote: double a quote that belongs to the value.");
            }

            return new Cell(value, file, span, IsVerbatim: value.Length == span.Length);
        }

        private void SkipRestOfCell()
        {
            while (!AtLineEnd && text[position] != ',')
            {
                position++;
            }
        }

        private void SkipToLineEnd()
        {
            while (!AtLineEnd)
            {
                position++;
            }
        }

        private void SkipLineEnd()
        {
            if (!AtEnd && text[position] == '\r')
            {
                position++;
            }

            if (!AtEnd && text[position] == '\n')
            {
                position++;
            }
        }

        private void Report(int start, int length, string message) =>
            findings.Add(new Finding(TextRules.BrokenQuote, file, new TextSpan(start, length), message, Severity.Error));
    }
}
