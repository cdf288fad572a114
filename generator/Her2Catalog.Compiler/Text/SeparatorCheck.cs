using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Text;

/// <summary>Recognizes tables whose fields are separated by semicolons, tabs or full-width commas.</summary>
/// <remarks>
/// Spreadsheets save semicolons if the decimal separator is a comma. If every record has as many fields as the header, the fix
/// replaces the separators with commas.
/// </remarks>
internal static class SeparatorCheck
{
    private static readonly char[] Others = [';', '\t', '\uFF0C'];

    /// <summary>Reports a table with another separator.</summary>
    /// <param name="file">The table.</param>
    /// <param name="header">The first record of the table, as read with commas.</param>
    /// <param name="findings">The list that receives the finding.</param>
    public static bool Report(SourceFile file, CsvRow header, List<Finding> findings)
    {
        if (header.Cells is not [{ } only] || only.Value.IndexOfAny(Others) is var at && at < 0)
        {
            return false;
        }

        // The findings about quotes assumed that commas separate the fields.
        findings.Clear();
        var separator = only.Value[at];
        var broken = new List<Finding>();
        var records = new CsvRecordReader(file, separator, broken).ReadAll();
        var isClear = broken.Count == 0 && records.All(record => record.Cells.Count == records[0].Cells.Count);
        var message = separator switch
        {
            ';' => CompilerMessages.SemicolonSeparator(),
            '\t' => CompilerMessages.TabSeparator(),
            _ => CompilerMessages.OtherSeparator(PlainText.NameOf(separator.ToString())),
        };
        findings.Add(new Finding(TextRules.Column, file, only.Part(at, 1), message, Severity.Error)
        {
            Edits = isClear ? [.. records.SelectMany(Edits)] : [],
            IsRepairSafe = isClear,
        });
        return true;
    }

    private static IEnumerable<TextEdit> Edits(CsvRow record)
    {
        for (var i = 0; i < record.Cells.Count; i++)
        {
            var cell = record.Cells[i];
            var isPlain = cell.Span.Start == 0 || cell.File.Content[cell.Span.Start - 1] != '"';
            if (isPlain && cell.Value.IndexOf(',') >= 0)
            {
                yield return new TextEdit(new TextSpan(cell.Span.Start, 0), "\"");
                yield return new TextEdit(new TextSpan(cell.Span.End, 0), "\"");
            }

            if (i + 1 < record.Cells.Count)
            {
                yield return new TextEdit(new TextSpan(cell.Span.End + (isPlain ? 0 : 1), 1), ",");
            }
        }
    }
}
