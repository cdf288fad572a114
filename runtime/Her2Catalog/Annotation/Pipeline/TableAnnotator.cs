using System.Buffers;
using System.ComponentModel;
using Her2Catalog.Annotation.Delimited;
using Her2Catalog.Annotation.Maf;
using Her2Catalog.Annotation.Pipeline;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Annotation.Vcf;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation;

/// <summary>
/// Annotates the rows of one table, on UTF-8 spans. It is created from the head of the table and then annotates block after
/// block of whole rows, from any number of threads. It adds the variant, how it matches, and for each assay the use and its
/// therapies; every other byte is copied unchanged. Allocates nothing per row.
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
public sealed class TableAnnotator
{
    private readonly RowAnnotator rows;
    private readonly TableHead head;

    private TableAnnotator(TableHead head, RowAnnotator rows)
    {
        this.head = head;
        this.rows = rows;
    }

    /// <summary>The format of the table.</summary>
    public TableFormat Format => head.Format;

    /// <summary>The head with the added columns or INFO fields, to be written instead of the table's.</summary>
    public ReadOnlyMemory<byte> Head => rows.Head;

    /// <summary>The number of bytes of the table's own head; the rows follow.</summary>
    public int HeadLength => head.Length;

    /// <summary>Creates a summary that has counted the lines of the head, so that line numbers are those of the table.</summary>
    public AnnotationSummary BeginSummary() => new(head.Lines);

    /// <summary>Annotates whole rows.</summary>
    /// <param name="rows">UTF-8, from the start of a row to the end of a row; only the last row of the table may lack its line end.</param>
    /// <param name="output">Receives the rows in their order.</param>
    /// <param name="summary">
    /// Counts the rows. Blocks that are annotated at the same time need one each; see <see cref="AnnotationSummary.Add"/>.
    /// </param>
    public void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, AnnotationSummary summary)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        this.rows.Annotate(rows, output, summary);
    }

    /// <summary>Finds the end of the last complete row of a text.</summary>
    /// <param name="text">UTF-8, from the start of a row.</param>
    /// <returns>The offset after it; 0 if no row is complete.</returns>
    public int FindRowsEnd(ReadOnlySpan<byte> text) => rows.FindRowsEnd(text);

    /// <summary>True if a row that is too long ends at the next line feed, so that the rows after it can be read.</summary>
    internal bool CanSkipLongRows => rows.CanSkipLongRows;

    /// <summary>Creates the annotator of a table. Used by generated code.</summary>
    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="catalog">The catalog over the tables.</param>
    /// <param name="text">The first bytes of the table.</param>
    /// <param name="isWhole">True if no more bytes follow.</param>
    /// <param name="options">How to annotate.</param>
    /// <returns>Null if the head is not complete yet.</returns>
    /// <exception cref="AnnotationException">The table format cannot be determined.</exception>
    /// <exception cref="ArgumentException">The options name a therapy or jurisdiction that the catalog does not contain.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TableAnnotator? Create<TTables>(
        TTables tables,
        Catalog catalog,
        ReadOnlySpan<byte> text,
        bool isWhole,
        AnnotationOptions options)
        where TTables : struct, ICatalogTables
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        var scope = AnswerScope.Of(catalog, options);
        var head = TableHeadReader.Find(text, isWhole, options);
        if (head is null)
        {
            return null;
        }

        var added = AnswerColumns.NamesOf(catalog);
        ThrowIfAnnotated(head, added);
        var geneId = catalog.EntrezGeneId;
        if (head.Format == TableFormat.Vcf)
        {
            var fields = added.Zip(AnswerColumns.MeaningsOf(catalog), (id, meaning) => new VcfInfoField(id, meaning)).ToArray();
            var info = new Answers<TTables>(tables, catalog, scope, AnswerFormat.Info);
            return new TableAnnotator(head, new VcfAnnotator<TTables>(tables, text, head, info, fields, options.Build));
        }

        var separator = head.Format == TableFormat.Csv ? (byte)',' : (byte)'\t';
        var answers = new Answers<TTables>(tables, catalog, scope, AnswerFormat.Columns(separator));
        RowReader reader = head.Format == TableFormat.Maf
            ? new MafRowReader<TTables>(tables, geneId, head, options.Build, answers.DependOnPlace)
            : new ColumnRowReader<TTables>(tables, head, options, answers.DependOnPlace);
        return new TableAnnotator(head, head.Format == TableFormat.Csv
            ? new DelimitedAnnotator<TTables, CsvScanner>(tables, text, head, reader, answers, added, separator)
            : new DelimitedAnnotator<TTables, LineScanner>(tables, text, head, reader, answers, added, separator));
    }

    // Two columns with one name would be ambiguous.
    private static void ThrowIfAnnotated(TableHead head, string[] added)
    {
        if (head.Columns.FirstOrDefault(name => added.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } column)
        {
            throw new AnnotationException(head.Lines, $"the table already has a column `{column}`; remove it first");
        }
    }
}
