using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>
/// Annotates the rows of one table, on UTF-8 spans: made of its head, then given block after block of whole rows, from any
/// number of threads. What it adds to a row is the variant, how it was met, and the use of each assay's result; every other
/// byte comes out as it went in. Allocates nothing a row.
/// </summary>
/// <example>
/// <code>
/// ReadOnlySpan&lt;byte&gt; table = "Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n"u8;
/// TableAnnotator annotator = Her2.CreateAnnotator(table, new AnnotationOptions());
/// var output = new ArrayBufferWriter&lt;byte&gt;();
/// output.Write(annotator.Head.Span);
/// annotator.Annotate(table[annotator.HeadLength..], output, annotator.BeginSummary());
/// </code>
/// </example>
public abstract class TableAnnotator
{
    private const int LongestShown = 60;
    private readonly int headLines;

    private protected TableAnnotator(TableFormat format, ReadOnlyMemory<byte> head, int headLength, int headLines)
    {
        Format = format;
        Head = head;
        HeadLength = headLength;
        this.headLines = headLines;
    }

    /// <summary>What kind of table it is.</summary>
    public TableFormat Format { get; }

    /// <summary>The head with the added columns or INFO fields, to be written in place of the table's.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>Bytes that the head takes in the table; the rows follow.</summary>
    public int HeadLength { get; }

    /// <summary>A summary that has counted the lines of the head, so that line numbers are those of the table.</summary>
    public AnnotationSummary BeginSummary() => new(headLines);

    /// <summary>Annotates whole rows.</summary>
    /// <param name="rows">UTF-8, from the beginning of a row to the end of one; only the table's last may lack its line end.</param>
    /// <param name="output">Gets the rows in their order.</param>
    /// <param name="summary">Counts what is met. Blocks that are annotated at once need one each; see <see cref="AnnotationSummary.Add"/>.</param>
    public abstract void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, AnnotationSummary summary);

    /// <summary>True where a row that is too long ends at the next line feed, so that the rows behind it can be read.</summary>
    internal virtual bool CanSkipLongRows => true;

    /// <summary>Where the last whole row of a text ends.</summary>
    /// <param name="text">From the beginning of a row.</param>
    /// <returns>The byte behind it; 0 where no row is whole.</returns>
    public abstract int FindRowsEnd(ReadOnlySpan<byte> text);

    /// <summary>Makes the annotator of a table. Used by generated code.</summary>
    /// <param name="text">The table's first bytes.</param>
    /// <param name="isWhole">True where no more bytes follow.</param>
    /// <param name="options">How to annotate.</param>
    /// <returns>Null where the head is not whole yet.</returns>
    /// <exception cref="AnnotationException">What the table is cannot be told.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TableAnnotator? Create<TCatalog>(ReadOnlySpan<byte> text, bool isWhole, AnnotationOptions options)
        where TCatalog : ICatalogData
    {
        var head = TableHead.Find(text, isWhole, options);
        if (head is null)
        {
            return null;
        }

        RefuseAnnotated(head, Answers<TCatalog>.ColumnNames());
        return head.Format switch
        {
            TableFormat.Vcf => new VcfAnnotator<TCatalog>(text, head, options),
            TableFormat.Maf => new DelimitedAnnotator<TCatalog, LineScanner>(text, head, options, new MafRowReader<TCatalog>(head, options.Build), (byte)'\t'),
            TableFormat.Csv => new DelimitedAnnotator<TCatalog, CsvScanner>(text, head, options, new ColumnRowReader<TCatalog>(head, options), (byte)','),
            _ => new DelimitedAnnotator<TCatalog, LineScanner>(text, head, options, new ColumnRowReader<TCatalog>(head, options), (byte)'\t'),
        };
    }

    // Two columns of one name would leave a reader in doubt which to believe.
    private static void RefuseAnnotated(TableHead head, string[] added)
    {
        if (head.Columns.FirstOrDefault(name => added.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } column)
        {
            throw new AnnotationException(head.Lines, $"the table has a column `{column}` already; take it out first");
        }
    }

    /// <summary>A value for a message: shortened, and as text whatever its bytes are.</summary>
    internal static string Shown(ReadOnlySpan<byte> value) =>
        value.Length <= LongestShown ? Encoding.UTF8.GetString(value) : Encoding.UTF8.GetString(value[..LongestShown]) + "…";

    /// <summary>A name of the header for a message: shortened.</summary>
    internal static string Shown(string name) => name.Length <= LongestShown ? name : name[..LongestShown] + "…";

    /// <summary>A row of another number of fields than the header.</summary>
    private protected static void AddFieldCount(AnnotationSummary summary, int separators, int expectedSeparators) => summary.AddProblem(
        RowFault.FieldCount,
        summary.KeepsProblems ? $"{separators + 1} {(separators == 0 ? "field" : "fields")} instead of {expectedSeparators + 1}" : string.Empty);

    /// <summary>Bytes of the line end that closes a row: one, two, or none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static int LineEndLength(ReadOnlySpan<byte> row) =>
        row.IsEmpty || row[^1] != (byte)'\n' ? 0 :
        row.Length > 1 && row[^2] == (byte)'\r' ? 2 : 1;
}
