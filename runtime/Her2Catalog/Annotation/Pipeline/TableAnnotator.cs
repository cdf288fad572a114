using System.Buffers;
using System.ComponentModel;
using Her2Catalog.Annotation.Delimited;
using Her2Catalog.Annotation.Maf;
using Her2Catalog.Annotation.Pipeline;
using Her2Catalog.Annotation.Replacing;
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
    private readonly RowCleaner? cleaner;

    private TableAnnotator(TableHead head, RowAnnotator rows, RowCleaner? cleaner)
    {
        this.head = head;
        this.rows = rows;
        this.cleaner = cleaner;
    }

    /// <summary>The format of the table.</summary>
    public TableFormat Format => head.Format;

    /// <summary>The head with the added columns or INFO fields, to be written instead of the table's.</summary>
    public ReadOnlyMemory<byte> Head => rows.Head;

    /// <summary>The number of bytes of the table's own head; the rows follow.</summary>
    public int HeadLength => head.Length;

    /// <summary>Creates a summary that has counted the lines of the head, so that line numbers are those of the table.</summary>
    public AnnotationSummary BeginSummary() => new(head.Lines) { Replaced = cleaner?.Removed ?? [] };

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
        if (cleaner is null)
        {
            this.rows.Annotate(rows, output, summary);
            return;
        }

        var cleaned = ArrayPool<byte>.Shared.Rent(rows.Length);
        try
        {
            var length = cleaner.Clean(rows, cleaned, summary.Lines);
            this.rows.Annotate(cleaned.AsSpan(0, length), output, summary);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(cleaned);
        }
    }

    /// <summary>Finds the end of the last complete row of a text.</summary>
    /// <param name="text">UTF-8, from the start of a row.</param>
    /// <returns>The offset after it; 0 if no row is complete.</returns>
    public int FindRowsEnd(ReadOnlySpan<byte> text) => rows.FindRowsEnd(text);

    /// <summary>True if a row that is too long ends at the next line feed, so that the rows after it can be read.</summary>
    internal bool CanSkipLongRows => rows.CanSkipLongRows;

    /// <summary>Throws if the start of a row that is too long to be read would bring an annotation of its own.</summary>
    internal void ThrowIfAnnotated(ReadOnlySpan<byte> row, long line)
    {
        if (cleaner is not null && Format != TableFormat.Vcf)
        {
            throw new AnnotationException(
                line,
                "the row is too long to replace its annotation; shorten it, or remove the annotation yourself");
        }

        rows.ThrowIfAnnotated(row, line);
    }

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

        var own = new OwnNames(catalog.ColumnPrefix);
        var found = HeadLines.Find(text[..head.NamesStart], own);
        var cleaner = options.ReplacesAnnotation ? CleanerOf(text, head, own) : null;
        if (cleaner is null)
        {
            ThrowIfAnnotated(head, found, own);
            return new TableAnnotator(head, Create(tables, catalog, text, head, options, scope, own), null);
        }

        var cleanedHead = TableHeadReader.Find(cleaner.Head, isWhole: true, options)!;
        return new TableAnnotator(head, Create(tables, catalog, cleaner.Head, cleanedHead, options, scope, own), cleaner);
    }

    private static RowAnnotator Create<TTables>(
        TTables tables,
        Catalog catalog,
        ReadOnlySpan<byte> text,
        TableHead head,
        AnnotationOptions options,
        AnswerScope scope,
        OwnNames own)
        where TTables : struct, ICatalogTables
    {
        var provenance = new Provenance(catalog, options);
        var added = AnswerColumns.NamesOf(catalog);
        if (head.Format == TableFormat.Vcf)
        {
            var fields = added.Zip(AnswerColumns.MeaningsOf(catalog), (id, meaning) => new VcfInfoField(id, meaning)).ToArray();
            var info = new Answers<TTables>(tables, catalog, scope, AnswerFormat.Info, []);
            return new VcfAnnotator<TTables>(tables, text, head, info, fields, provenance.HeaderLine, own, options.Build);
        }

        // Readers of MAF skip comment lines, such as #version. Those of other tables take one for the names of the columns.
        var isMaf = head.Format == TableFormat.Maf;
        string[] comments = isMaf ? [provenance.HeaderLine[1..]] : [];
        string[] values = isMaf ? [] : [provenance.Value];
        added = isMaf ? added : [.. added, provenance.Name];
        var separator = head.Format == TableFormat.Csv ? (byte)',' : (byte)'\t';
        var answers = new Answers<TTables>(tables, catalog, scope, AnswerFormat.Columns(separator), values);
        RowReader reader = isMaf
            ? new MafRowReader<TTables>(tables, catalog.EntrezGeneId, head, options.Build, answers.DependOnPlace)
            : new ColumnRowReader<TTables>(tables, head, options, answers.DependOnPlace);
        return head.Format == TableFormat.Csv
            ? new DelimitedAnnotator<TTables, CsvScanner>(tables, text, head, reader, answers, added, comments, separator)
            : new DelimitedAnnotator<TTables, LineScanner>(tables, text, head, reader, answers, added, comments, separator);
    }

    private static RowCleaner CleanerOf(ReadOnlySpan<byte> text, TableHead head, OwnNames own) => head.Format switch
    {
        TableFormat.Vcf => new VcfCleaner(text, head, own),
        TableFormat.Csv => new DelimitedCleaner<CsvScanner>(text, head, own),
        _ => new DelimitedCleaner<LineScanner>(text, head, own),
    };

    // Values under these names would be mistaken for answers of the catalog.
    private static void ThrowIfAnnotated(TableHead head, List<(int Line, string Name)> found, OwnNames own)
    {
        if (head.Format != TableFormat.Vcf && Array.Find(head.Columns, own.Contains) is { } column)
        {
            found.Add((head.Lines, column));
        }

        if (found is [var first, ..])
        {
            throw new AnnotationException(first.Line, own.ExplainFound(MessageText.Shorten(first.Name)));
        }
    }
}
