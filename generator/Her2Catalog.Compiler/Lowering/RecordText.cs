using System.Globalization;
using System.Text;
using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>
/// Writes one record: numbers of five bits per digit, the lowest first, with the sixth bit set if more follow. The runtime reads the
/// same fields in the same order.
/// </summary>
internal sealed class RecordText(TextPoolBuilder texts, CitationLowering citations)
{
    private const int BitsPerDigit = 5;
    private const int More = 1 << BitsPerDigit;
    private readonly StringBuilder builder = new();

    /// <summary>Writes a number from 0.</summary>
    public RecordText Number(int number)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= BitsPerDigit)
        {
            builder.Append((char)('0' + (int)(rest & (More - 1)) + More));
        }

        builder.Append((char)('0' + (int)rest));
        return this;
    }

    /// <summary>Writes a number from 0, or -1 for none.</summary>
    public RecordText Optional(int number) => Number(number + 1);

    /// <summary>Writes a text.</summary>
    public RecordText Text(string text) => Number(texts[text]);

    /// <summary>Writes a text in the languages of the catalog.</summary>
    public RecordText Text(BilingualText text) => Number(texts[text]);

    /// <summary>Writes a day as ISO date; empty for an open end.</summary>
    public RecordText Day(string isoDate) => Number(isoDate.Length == 0 ? 0 : Days.NumberOf(isoDate));

    /// <summary>Writes a citation.</summary>
    public RecordText Citation(CitationModel citation) => Number(citations[citation]);

    /// <summary>Writes a list.</summary>
    public RecordText List<T>(IReadOnlyCollection<T> items, Action<RecordText, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }

        return this;
    }

    /// <summary>Writes a list of texts with citations.</summary>
    public RecordText Statements(EquatableArray<SourcedText> statements) =>
        List(statements, (record, statement) => record.Text(statement.Text).Citation(statement.Citation));

    /// <inheritdoc/>
    public override string ToString() => builder.ToString();

    /// <summary>
    /// Returns a section of records: their count, the start of each and the end of the last in four digits each, then the records.
    /// </summary>
    public static string Table(IEnumerable<RecordText> records)
    {
        const int width = 4;
        var all = records.Select(record => record.ToString()).ToArray();
        if (all.Length == 0)
        {
            return string.Empty;
        }

        var head = new DigitText().Append(all.Length, width);
        var end = 0;
        head.Append(end, width);
        foreach (var record in all)
        {
            end += record.Length;
            head.Append(end, width);
        }

        var padded = head.ToString();
        return padded.Substring(0, padded.Length - width) + string.Concat(all);
    }
}

/// <summary>Days as the runtime counts them.</summary>
internal static class Days
{
    /// <summary>Returns the days since 0001-01-01, as <c>DateOnly.DayNumber</c> counts them.</summary>
    public static int NumberOf(string isoDate) =>
        (int)(DateTime.ParseExact(isoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture) - DateTime.MinValue).TotalDays;

    /// <summary>Returns the days since 0001-01-01, or the end of an open period for an empty text.</summary>
    public static int EndOf(string isoDate) => isoDate.Length == 0 ? Tables.UseLayout.OpenEnd : NumberOf(isoDate);
}
