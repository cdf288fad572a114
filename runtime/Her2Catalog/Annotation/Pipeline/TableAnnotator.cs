using System.Buffers;
using System.ComponentModel;
using Her2Catalog.Annotation.Delimited;
using Her2Catalog.Annotation.Maf;
using Her2Catalog.Annotation.Phase;
using Her2Catalog.Annotation.Pipeline;
using Her2Catalog.Annotation.Replacing;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Annotation.Vcf;
using Her2Catalog.Messages;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation;

/// <summary>
/// Annotates the rows of a table, on UTF-8 spans. It is created from the head of the table. It adds the variant, how it
/// matches, for each assay the use and its therapies, and the phase; every other byte is copied unchanged. Allocates nothing per
/// row. Use <c>AnnotateAsync</c> for tables that do not fit into memory.
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
    private AnnotationBlock? spare;

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

    /// <summary>
    /// Annotates all rows of the table. Rows that are one change of the protein are combined only within one call.
    /// </summary>
    /// <param name="rows">UTF-8; only the last row may lack its line end.</param>
    /// <param name="output">Receives the rows in their order.</param>
    /// <param name="summary">Counts the rows.</param>
    public void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, AnnotationSummary summary)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);

        // Reused, so that a second call allocates nothing per row. A simultaneous call on another thread creates its own.
        var block = Interlocked.Exchange(ref spare, null) ?? new AnnotationBlock();
        block.Clear();
        block.Bytes = block.Bytes.Length >= rows.Length ? block.Bytes : new byte[rows.Length];
        rows.CopyTo(block.Bytes);
        (block.Length, block.IsRows) = (rows.Length, true);
        block.Annotate(this);
        if (block.Rejection is { } rejection)
        {
            throw new AnnotationException(summary.Lines + rejection.LineNumber, rejection.ExplanationMessage);
        }

        if (block.Phase.Candidates.Count > 0)
        {
            var window = new PhaseWindow(this.rows, summary.Lines);
            window.Add(block.Phase);
            window.Complete();
        }

        block.WriteTo(output);
        summary.Add(block.Summary);
        spare = block;
    }

    /// <summary>Annotates the rows of a block, whose partners are not known yet.</summary>
    internal void Annotate(PhasedBlock block, IBufferWriter<byte> output)
    {
        if (cleaner is not null)
        {
            var cleaned = block.CreateCopy();
            (block.Length, block.Bytes) = (cleaner.Clean(block.Bytes.AsSpan(0, block.Length), cleaned, block.Summary.Lines), cleaned);
        }

        rows.Annotate(block.Bytes.AsSpan(0, block.Length), output, block);
    }

    /// <summary>Finds the end of the last complete row of a text that begins with a row; 0 if no row is complete.</summary>
    internal int FindRowsEnd(ReadOnlySpan<byte> text) => rows.FindRowsEnd(text);

    /// <summary>Creates the queue of blocks whose rows are not decided yet.</summary>
    internal PendingBlocks CreatePendingBlocks() => new(new PhaseWindow(rows, head.Lines));

    /// <summary>True if a row that is too long ends at the next line feed, so that the rows after it can be read.</summary>
    internal bool CanSkipLongRows => rows.CanSkipLongRows;

    /// <summary>Throws if the start of a row that is too long to be read would bring an annotation of its own.</summary>
    internal void ThrowIfAnnotated(ReadOnlySpan<byte> row, long line)
    {
        if (cleaner is not null && Format != TableFormat.Vcf)
        {
            throw new AnnotationException(line, RuntimeMessages.RowTooLongToReplace());
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

        var reserved = new ReservedNames(catalog.ColumnPrefix);
        var found = HeadLines.Find(text[..head.NamesStart], reserved);
        var cleaner = options.ReplacesAnnotation ? CleanerOf(text, head, reserved) : null;
        if (cleaner is null)
        {
            ThrowIfAnnotated(head, found, reserved);
            return new TableAnnotator(head, Create(tables, catalog, text, head, options, scope, reserved), null);
        }

        var cleanedHead = TableHeadReader.Find(cleaner.Head, isWhole: true, options)!;
        return new TableAnnotator(head, Create(tables, catalog, cleaner.Head, cleanedHead, options, scope, reserved), cleaner);
    }

    private static RowAnnotator Create<TTables>(
        TTables tables,
        Catalog catalog,
        ReadOnlySpan<byte> text,
        TableHead head,
        AnnotationOptions options,
        AnswerScope scope,
        ReservedNames reserved)
        where TTables : struct, ICatalogTables
    {
        var provenance = new Provenance(catalog, options);
        var hasPhase = head.Format == TableFormat.Vcf || (head.Format == TableFormat.Maf && MafColumns.HaveSamples(head));
        var added = AnswerColumns.NamesOf(catalog, hasPhase);
        if (head.Format == TableFormat.Vcf)
        {
            var fields = added.Zip(AnswerColumns.MeaningsOf(catalog), (id, meaning) => new VcfInfoField(id, meaning)).ToArray();
            var info = new Answers<TTables>(tables, catalog, scope, AnswerFormat.Info, []);
            return new VcfAnnotator<TTables>(tables, text, head, info, fields, provenance.HeaderLine, reserved, options.Build);
        }

        // Readers of MAF skip comment lines, such as #version. Readers of other tables take a comment for the line with the column names.
        var isMaf = head.Format == TableFormat.Maf;
        string[] comments = isMaf ? [provenance.HeaderLine[1..]] : [];
        string[] values = isMaf ? [] : [provenance.Value];
        added = isMaf ? added : [.. added, provenance.Name];
        var separator = head.Format == TableFormat.Csv ? (byte)',' : (byte)'\t';
        var answers = new Answers<TTables>(tables, catalog, scope, AnswerFormat.Columns(separator, hasPhase), values);
        RowReader reader = isMaf
            ? new MafRowReader<TTables>(tables, catalog.EntrezGeneId, head, options.Build, answers.DependOnPlace)
            : new ColumnRowReader<TTables>(tables, catalog.EntrezGeneId, head, options, answers.DependOnPlace);
        return head.Format == TableFormat.Csv
            ? new DelimitedAnnotator<TTables, CsvScanner>(tables, text, head, reader, answers, added, comments, separator)
            : new DelimitedAnnotator<TTables, LineScanner>(tables, text, head, reader, answers, added, comments, separator);
    }

    private static RowCleaner CleanerOf(ReadOnlySpan<byte> text, TableHead head, ReservedNames reserved) => head.Format switch
    {
        TableFormat.Vcf => new VcfCleaner(text, head, reserved),
        TableFormat.Csv => new DelimitedCleaner<CsvScanner>(text, head, reserved),
        _ => new DelimitedCleaner<LineScanner>(text, head, reserved),
    };

    // Values under these names would be mistaken for answers of the catalog.
    private static void ThrowIfAnnotated(TableHead head, List<(int Line, string Name)> found, ReservedNames reserved)
    {
        if (head.Format != TableFormat.Vcf && Array.Find(head.Columns, reserved.Contains) is { } column)
        {
            found.Add((head.Lines, column));
        }

        if (found is [var first, ..])
        {
            throw new AnnotationException(first.Line, reserved.ExplainFound(MessageText.Shorten(first.Name)));
        }
    }
}
