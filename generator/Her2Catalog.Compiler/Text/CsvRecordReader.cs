using System.Text;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>Divides CSV text into records and fields. Reading stops after an invalid quote, because the rest would be ambiguous.</summary>
internal sealed class CsvRecordReader(SourceFile file, char separator, ICollection<Finding> findings)
{
    private readonly string text = file.Content;
    private int position = file.Content.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
    private bool isBroken;

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
                var record = ReadRecord();
                if (isBroken)
                {
                    break;
                }

                records.Add(record);
            }
        }

        return records;
    }

    private CsvRow ReadRecord()
    {
        var start = position;
        var cells = new List<Cell> { ReadCell() };
        while (!isBroken && !AtEnd && text[position] == separator)
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
        while (!AtLineEnd && text[position] != separator)
        {
            if (text[position] == '"')
            {
                Report(position, 1, CompilerMessages.QuoteInCell());
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

        Report(open, 1, CompilerMessages.QuoteNotClosed());
        return new Cell(value.ToString(), file, new TextSpan(open + 1, text.Length - open - 1), IsVerbatim: false);
    }

    private Cell CloseQuoted(int open, string value)
    {
        var span = new TextSpan(open + 1, position - open - 1);
        position++;
        if (!AtLineEnd && text[position] != separator)
        {
            // A field that spans several lines is probably two fields, the first of which lacks its closing quote.
            if (value.IndexOf('\n') >= 0 || value.IndexOf('\r') >= 0)
            {
                Report(open, 1, CompilerMessages.QuoteNotClosedInLine());
            }
            else
            {
                Report(position, LengthOfRest(), CompilerMessages.TextAfterQuote());
            }
        }

        return new Cell(value, file, span, IsVerbatim: value.Length == span.Length);
    }

    private int LengthOfRest()
    {
        var end = text.IndexOfAny([separator, '\r', '\n'], position);
        return (end < 0 ? text.Length : end) - position;
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

    private void Report(int start, int length, LocalizedMessage message)
    {
        isBroken = true;
        findings.Add(new Finding(TextRules.BrokenQuote, file, new TextSpan(start, length), message, Severity.Error));
    }
}
