using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>Annotates tables whose answers are columns behind the last: MAF, TSV, CSV.</summary>
internal sealed class DelimitedAnnotator<TCatalog, TScanner> : TableAnnotator
    where TCatalog : ICatalogData
    where TScanner : struct, IRowScanner<TScanner>
{
    private const int MostFields = 24;
    private readonly byte separator;
    private readonly int separators;
    private readonly RowReader reader;
    private readonly bool hasComments;
    private readonly Answers<TCatalog> answers;
    private readonly byte[]?[] answerFields;
    private readonly byte[] noAnswer;

    // The same with each of the line ends, by their length.
    private readonly RowTail[] otherGene;

    // For each column up to the last that is read: which field of the reader it is, -1 for none.
    private readonly int[] fieldOfColumn;
    private readonly int geneColumn;
    private readonly GeneColumn genes = GeneColumn.Of<TCatalog>();
    private readonly RowFaults faults;

    public DelimitedAnnotator(ReadOnlySpan<byte> text, TableHead head, AnnotationOptions options, RowReader reader, byte separator)
        : base(head.Format, HeadOf(text, head, separator), head.Length, head.Lines)
    {
        this.separator = separator;
        this.reader = reader;
        separators = head.Columns.Length - 1;
        hasComments = head.Format == TableFormat.Maf;
        answers = new Answers<TCatalog>(options.AsOf);
        answerFields = new byte[]?[answers.Count];
        noAnswer = [.. Enumerable.Repeat(separator, Answers<TCatalog>.ColumnNames().Length)];
        otherGene = [new(noAnswer), new([.. noAnswer, .. "\n"u8]), new([.. noAnswer, .. "\r\n"u8])];
        fieldOfColumn = [.. Enumerable.Range(0, reader.Columns.Max() + 1).Select(column => reader.Columns.ToList().IndexOf(column))];
        geneColumn = reader.GeneField < 0 ? -1 : reader.Columns[reader.GeneField];
        faults = new RowFaults(head, reader);
    }

    // Behind a quote that is not closed nobody knows where a row ends.
    internal override bool CanSkipLongRows => Format != TableFormat.Csv;

    /// <inheritdoc/>
    public override int FindRowsEnd(ReadOnlySpan<byte> text) => TScanner.FindRowsEnd(text);

    /// <inheritdoc/>
    // Compiled for good at the first call, as what it calls for every row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, AnnotationSummary summary)
    {
        var writer = new RowWriter(output, rows.Length + (rows.Length / 8));
        var scanner = TScanner.Create(separator);
        while (scanner.MoveNext(rows))
        {
            summary.AddLine();
            var whole = rows[scanner.Start..scanner.End];
            var lineEnd = LineEndLength(whole);
            var row = whole[..^lineEnd];

            if (geneColumn == 0 && genes.BeginsOther(row, separator) && scanner.Separators == separators && !scanner.HasOpenQuote)
            {
                summary.AddRow();
                writer.Write(row, otherGene[lineEnd]);
            }
            else
            {
                Annotate(whole, row, scanner.Separators, scanner.HasOpenQuote, ref writer, summary);
            }

            summary.AddLines(TScanner.CountInnerLines(row));
        }

        writer.Flush();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Annotate(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> row, int found, bool hasOpenQuote, ref RowWriter writer, AnnotationSummary summary)
    {
        if (row.IsEmpty || (hasComments && row[0] == (byte)'#'))
        {
            writer.Write(whole);
            return;
        }

        summary.AddRow();
        if (hasOpenQuote)
        {
            summary.AddProblem(RowFault.OpenQuote, string.Empty);
            writer.Write(whole);
        }
        else if (found != separators)
        {
            AddFieldCount(summary, found, separators);
            writer.Write(whole);
        }
        else if (IsOfGene(row))
        {
            writer.Write(row, Answer(row, summary), whole[row.Length..]);
        }
        else
        {
            writer.Write(row, otherGene[whole.Length - row.Length]);
        }
    }

    private bool IsOfGene(ReadOnlySpan<byte> row)
    {
        if (geneColumn < 0)
        {
            return true;
        }

        var start = 0;
        for (var column = 0; column < geneColumn; column++)
        {
            start = TScanner.TakeField(row, start, separator, out _);
        }

        TScanner.TakeField(row, start, separator, out var field);
        return genes.Read(field.Of(row)) != GeneWord.Other;
    }

    private byte[] Answer(ReadOnlySpan<byte> row, AnnotationSummary summary)
    {
        Span<FieldRange> fields = stackalloc FieldRange[MostFields];
        fields = fields[..reader.Columns.Count];
        fields.Clear();
        var start = 0;
        foreach (var field in fieldOfColumn)
        {
            start = TScanner.TakeField(row, start, separator, out var range);
            if (field >= 0)
            {
                fields[field] = range;
            }
        }

        var reading = reader.Read(row, fields);
        switch (reading.Outcome)
        {
            case RowOutcome.Read:
                summary.AddGeneRow();
                var answer = answers.Of(reading.Query);
                summary.AddAnswer(answer);
                return answerFields[Answers<TCatalog>.NumberOf(reading.Query)] ??= answer.Fields(separator);
            case RowOutcome.NotOfGene:
                return noAnswer;
            case RowOutcome.Nameless:
                summary.AddGeneRow();
                summary.AddNameless();
                return noAnswer;
            default:
                summary.AddGeneRow();
                faults.Add(reading, row, fields, summary);
                return noAnswer;
        }
    }

    private static byte[] HeadOf(ReadOnlySpan<byte> text, TableHead head, byte separator)
    {
        var whole = text[..head.Length];
        var end = whole.Length - LineEndLength(whole);
        var added = string.Concat(Answers<TCatalog>.ColumnNames().Select(name => (char)separator + name));
        return [.. whole[..end], .. Encoding.UTF8.GetBytes(added), .. whole[end..]];
    }
}
