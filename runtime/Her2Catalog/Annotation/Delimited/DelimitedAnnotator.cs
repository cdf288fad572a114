using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Annotation.Phase;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Delimited;

/// <summary>Annotates tables whose answers are columns after the last one: MAF, TSV, CSV.</summary>
internal sealed class DelimitedAnnotator<TTables, TScanner> : RowAnnotator
    where TTables : struct, ICatalogTables
    where TScanner : struct, IRowScanner<TScanner>
{
    // No known tool writes more columns, but a table with a column per sample can have more.
    private const int MaxFieldsOnStack = 256;
    private readonly TableFormat format;
    private readonly TableHead head;
    private readonly byte separator;
    private readonly int separators;
    private readonly RowReader reader;
    private readonly Answers<TTables> answers;
    private readonly byte[] noAnswer;

    // The empty answer followed by each line end, indexed by the length of the line end.
    private readonly RowTail[] noAnswerTails;

    // For each column up to the last one that is read: index of the reader's field, -1 for none.
    private readonly int[] fieldOfColumn;
    private readonly int geneColumn;
    private readonly GeneColumn genes;
    private readonly FaultReporter faults;
    private readonly IPhaseReader? phases;
    private readonly bool lacksSamples;

    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="text">The start of the table.</param>
    /// <param name="head">Its head.</param>
    /// <param name="reader">Reads the names of a row.</param>
    /// <param name="answers">The answers of the catalog.</param>
    /// <param name="added">Names of the columns that are added.</param>
    /// <param name="comments">Comment lines that are added before the line with the names of the columns.</param>
    /// <param name="separator">The byte between two fields.</param>
    public DelimitedAnnotator(
        TTables tables,
        ReadOnlySpan<byte> text,
        TableHead head,
        RowReader reader,
        Answers<TTables> answers,
        string[] added,
        string[] comments,
        byte separator)
    {
        format = head.Format;
        Head = HeadOf(text[..head.Length], head.NamesStart, added, comments, separator);
        this.separator = separator;
        this.reader = reader;
        this.answers = answers;
        separators = head.Columns.Length - 1;
        noAnswer = [.. Enumerable.Repeat(separator, added.Length)];
        noAnswerTails = [new(noAnswer), new([.. noAnswer, .. "\n"u8]), new([.. noAnswer, .. "\r\n"u8])];
        fieldOfColumn = FieldsOf(reader.Columns);
        geneColumn = reader.GeneField < 0 ? -1 : reader.Columns[reader.GeneField];
        genes = reader.Genes;
        faults = new FaultReporter(head, reader);
        phases = reader is IPhaseReader { HasSamples: true } samples ? samples : null;
        lacksSamples = reader is IPhaseReader { HasSamples: false };
        this.head = head;
        Answers = new PhaseAnswers<TTables>(tables, answers);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Head { get; }

    /// <inheritdoc/>
    public override PhaseAnswers Answers { get; }

    // After a quote that is not closed, the end of the row cannot be determined.
    public override bool CanSkipLongRows => format != TableFormat.Csv;

    /// <inheritdoc/>
    public override int FindRowsEnd(ReadOnlySpan<byte> text) => TScanner.FindRowsEnd(text);

    /// <inheritdoc/>
    // Optimized at the first call, like what it calls for every row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, PhasedBlock block)
    {
        var summary = block.Summary;
        var writer = new RowWriter(output, rows.Length + (rows.Length / 8));
        var scanner = TScanner.Create(separator);
        while (scanner.MoveNext(rows))
        {
            summary.AddLine();
            var whole = rows[scanner.Start..scanner.End];
            var lineEnd = LineEnd.LengthOf(whole);
            var row = whole[..^lineEnd];

            if (geneColumn == 0 && genes.StartsWithOther(row, separator) && scanner.Separators == separators && !scanner.HasOpenQuote)
            {
                summary.AddRow();
                writer.Write(row, noAnswerTails[lineEnd]);
            }
            else
            {
                Annotate(whole, row, scanner, ref writer, block);
            }

            summary.AddLines(TScanner.CountInnerLines(row));
        }

        writer.Flush();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Annotate(
        ReadOnlySpan<byte> whole,
        ReadOnlySpan<byte> row,
        in TScanner scanner,
        ref RowWriter writer,
        PhasedBlock block)
    {
        var summary = block.Summary;
        var found = scanner.Separators;
        if (row.IsEmpty || (format == TableFormat.Maf && row[0] == (byte)'#'))
        {
            writer.Write(whole);
            return;
        }

        summary.AddRow();
        if (scanner.HasOpenQuote)
        {
            summary.AddProblem(RowFault.UnclosedQuote, string.Empty);
            writer.Write(whole);
        }
        else if (found != separators)
        {
            summary.AddFieldCount(found + 1, separators + 1);
            writer.Write(whole);
        }
        else if (MayBeOfGene(row))
        {
            var candidates = block.Candidates.Count;
            var outputStart = writer.Written;
            writer.Write(row, Answer(row, new FieldRange(scanner.Start, scanner.End), block), whole[row.Length..]);
            block.SetOutput(candidates, new FieldRange(outputStart, writer.Written));
        }
        else
        {
            writer.Write(row, noAnswerTails[whole.Length - row.Length]);
        }
    }

    private bool MayBeOfGene(ReadOnlySpan<byte> row)
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
        return genes.Read(field.Of(row)) != StatedGene.Other;
    }

    private byte[] Answer(ReadOnlySpan<byte> row, FieldRange input, PhasedBlock block)
    {
        var count = reader.Columns.Count;
        if (count <= MaxFieldsOnStack)
        {
            return Answer(row, input, block, stackalloc FieldRange[count]);
        }

        var fields = ArrayPool<FieldRange>.Shared.Rent(count);
        var answer = Answer(row, input, block, fields.AsSpan(0, count));
        ArrayPool<FieldRange>.Shared.Return(fields);
        return answer;
    }

    private byte[] Answer(ReadOnlySpan<byte> row, FieldRange input, PhasedBlock block, Span<FieldRange> fields)
    {
        var summary = block.Summary;
        ReadFields(row, 0, fields);
        var reading = reader.Read(row, fields);
        if (reading.Kind == RowReadingKind.NotOfGene)
        {
            return noAnswer;
        }

        summary.AddGeneRow();
        switch (reading.Kind)
        {
            case RowReadingKind.Read:
                var answer = answers.Of(reading.Query);
                if (reading.Query.HasNote)
                {
                    summary.AddNote();
                }

                if (lacksSamples)
                {
                    summary.AddRowWithoutSample();
                }

                if (phases is not null && phases.TryReadPlace(row, fields, reading.Query.NamesDna, out var place, out var allele))
                {
                    var sample = phases.SampleOf(row, fields).From(input.Start);
                    block.Add(new PhaseCandidate((int)summary.Rows - 1, (int)summary.Lines, input, default, sample, allele, place, answer));
                }
                else
                {
                    summary.AddAnswer(answer.Uses, answer.IsFound);
                }

                return answer.Fields;
            case RowReadingKind.WithoutUsableName:
                summary.AddRowWithoutUsableName();
                return noAnswer;
            default:
                faults.Add(reading, row, fields, summary);
                return noAnswer;
        }
    }

    /// <inheritdoc/>
    public override GenotypeCursor OpenSamples(byte[] bytes, FieldRange row)
    {
        var fields = new FieldRange[reader.Columns.Count];
        ReadFields(LineEnd.Trim(row.Of(bytes)), row.Start, fields);
        return phases!.OpenSample(bytes, fields);
    }

    /// <inheritdoc/>
    public override byte[] Rewrite(byte[] bytes, FieldRange row, ReadOnlySpan<AlleleOutcome> outcomes)
    {
        var whole = row.Of(bytes);
        var lineEnd = LineEnd.LengthOf(whole);
        return [.. whole[..^lineEnd], .. outcomes[0].Answer.Fields, .. whole[^lineEnd..]];
    }

    /// <inheritdoc/>
    public override (string Column, string Value) NameOf(byte[] bytes, in PhaseCandidate candidate)
    {
        var fields = new FieldRange[reader.Columns.Count];
        var row = LineEnd.Trim(candidate.Input.Of(bytes));
        ReadFields(row, 0, fields);
        var field = phases!.NameFieldOf(row, fields);
        return (MessageText.Shorten(head.Columns[reader.Columns[field]]), MessageText.Shorten(fields[field].Of(row)));
    }

    private void ReadFields(ReadOnlySpan<byte> row, int offset, Span<FieldRange> fields)
    {
        fields.Clear();
        var start = 0;
        foreach (var field in fieldOfColumn)
        {
            start = TScanner.TakeField(row, start, separator, out var range);
            if (field >= 0)
            {
                fields[field] = range.From(offset);
            }
        }
    }

    private static int[] FieldsOf(IReadOnlyList<int> columns)
    {
        var fields = new int[columns.Max() + 1];
        Array.Fill(fields, -1);
        for (var field = columns.Count - 1; field >= 0; field--)
        {
            if (columns[field] >= 0)
            {
                fields[columns[field]] = field;
            }
        }

        return fields;
    }

    private static byte[] HeadOf(ReadOnlySpan<byte> head, int namesStart, string[] added, string[] comments, byte separator)
    {
        var lineEndLength = LineEnd.LengthOf(head);
        var end = head.Length - lineEndLength;
        var lineEnd = lineEndLength == 2 ? "\r\n" : "\n";
        return
        [
            .. head[..namesStart],
            .. Encoding.UTF8.GetBytes(string.Concat(comments.Select(comment => comment + lineEnd))),
            .. head[namesStart..end],
            .. Encoding.UTF8.GetBytes(string.Concat(added.Select(name => (char)separator + name))),
            .. head[end..],
        ];
    }
}
