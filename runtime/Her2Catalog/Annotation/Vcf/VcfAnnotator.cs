using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Annotation.Phase;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Messages;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>
/// Annotates the records of a VCF that are in the gene: declared INFO fields with one value per alternative allele. Symbolic and
/// breakend alleles, <c>*</c> and <c>.</c> get a missing value; a record with only such alleles is copied unchanged.
/// </summary>
internal sealed class VcfAnnotator<TTables> : RowAnnotator
    where TTables : struct, ICatalogTables
{
    private const int MaxAllelesOnStack = 64;
    private const string AlleleColumns = "POS REF>ALT";
    private const byte Tab = (byte)'\t';
    private const byte Comma = (byte)',';
    private const byte Missing = (byte)'.';

    private readonly TTables tables;
    private readonly Answers<TTables> answers;
    private readonly GenomeBuild build;
    private readonly int separators;
    private readonly VcfRecordReader reader;
    private readonly byte[][] keys;
    private readonly ReservedNames reserved;
    private readonly VcfSampleWriter samples;

    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="text">The start of the table.</param>
    /// <param name="head">Its head.</param>
    /// <param name="answers">The answers of the catalog.</param>
    /// <param name="added">Names and meanings of the INFO fields that are added.</param>
    /// <param name="provenance">The header line that states the catalog.</param>
    /// <param name="reserved">The names that are reserved for the annotation.</param>
    /// <param name="build">The build of positions, if the header does not state it.</param>
    public VcfAnnotator(
        TTables tables,
        ReadOnlySpan<byte> text,
        TableHead head,
        Answers<TTables> answers,
        VcfInfoField[] added,
        string provenance,
        ReservedNames reserved,
        GenomeBuild build)
    {
        this.tables = tables;
        this.answers = answers;
        Head = VcfHead.Of(text[..head.Length], head, added, provenance);
        this.reserved = reserved;
        this.build = VcfBuild.Of(text[..head.Length], build, tables.Reference);
        separators = head.Columns.Length - 1;
        keys = [.. added.Select(field => Encoding.ASCII.GetBytes(field.Id + "="))];
        reader = new VcfRecordReader(tables.Reference, this.build);
        samples = new VcfSampleWriter(added);
        Answers = new PhaseAnswers<TTables>(tables, answers);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Head { get; }

    /// <inheritdoc/>
    public override PhaseAnswers Answers { get; }

    /// <inheritdoc/>
    public override int FindRowsEnd(ReadOnlySpan<byte> text) => LineScanner.FindRowsEnd(text);

    /// <inheritdoc/>
    // Optimized at the first call, like what it calls for every record.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, PhasedBlock block)
    {
        var summary = block.Summary;
        var writer = new RowWriter(output, rows.Length + (rows.Length / 8));
        var scanner = new LineScanner(Tab);
        var written = 0;
        var reservedName = reserved.Find(rows, 0);
        while (scanner.MoveNext(rows))
        {
            summary.AddLine();
            var row = LineEnd.Trim(rows[scanner.Start..scanner.End]);
            if (row.IsEmpty)
            {
                continue;
            }

            if (scanner.End > reservedName)
            {
                ThrowIfAnnotated(row, summary.Lines);
                reservedName = reserved.Find(rows, scanner.End);
            }

            summary.AddRow();
            if (scanner.Separators != separators)
            {
                summary.AddFieldCount(scanner.Separators + 1, separators + 1);
            }
            else if (reader.MightMatch(row) && reader.TryRead(tables.Reference, row, summary, out var record))
            {
                // Everything since the last changed record is written at once.
                var candidates = block.Candidates.Count;
                var outputStart = writer.Written + scanner.Start - written;
                writer.Write(rows[written..scanner.Start]);
                var buffer = default(AnswerBuffer);
                var count = record.Alternatives.Of(row).Count(Comma) + 1;
                Span<Answer?> found = buffer;
                found = count <= MaxAllelesOnStack ? found[..count] : new Answer?[count];
                Find(row, record, found, block, new FieldRange(scanner.Start, scanner.End));
                WriteInfo(row, record, found, ref writer);
                written = scanner.Start + record.Info.End;
                block.SetOutput(candidates, new FieldRange(outputStart, writer.Written + scanner.End - written));
            }
        }

        writer.Write(rows[written..]);
        writer.Flush();
    }

    /// <inheritdoc/>
    public override void ThrowIfAnnotated(ReadOnlySpan<byte> row, long line)
    {
        if (VcfReservedFields.Find(row, reserved) is { IsEmpty: false } name)
        {
            throw new AnnotationException(line, reserved.ExplainFound(MessageText.Shorten(name)));
        }
    }

    /// <inheritdoc/>
    public override GenotypeCursor OpenSamples(byte[] bytes, FieldRange row) => VcfSampleWriter.Open(bytes, row);

    /// <inheritdoc/>
    public override byte[] Rewrite(byte[] bytes, FieldRange row, ReadOnlySpan<AlleleOutcome> outcomes)
    {
        var whole = row.Of(bytes);
        var block = new PhasedBlock();
        reader.TryRead(tables.Reference, LineEnd.Trim(whole), block.Summary, out var record);
        var found = new Answer?[record.Alternatives.Of(whole).Count(Comma) + 1];
        Find(whole, record, found, block, row);
        var differ = new Answer?[]?[found.Length];
        foreach (var outcome in outcomes)
        {
            found[outcome.Allele - 1] = outcome.Answer;
            differ[outcome.Allele - 1] = outcome.Samples;
        }

        var output = new ArrayBufferWriter<byte>(whole.Length);
        var writer = new RowWriter(output, whole.Length);
        WriteInfo(whole, record, found, ref writer);
        if (Array.TrueForAll(differ, answers => answers is null))
        {
            writer.Write(whole[record.Info.End..]);
        }
        else
        {
            samples.Write(bytes, row, found, differ, ref writer);
        }

        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public override (string Column, string Value) NameOf(byte[] bytes, in PhaseCandidate candidate)
    {
        var row = LineEnd.Trim(candidate.Input.Of(bytes));
        reader.TryRead(tables.Reference, row, new AnnotationSummary(), out var record);
        var alternatives = new Pieces(record.Alternatives.Of(row), Comma);
        for (var i = 0; i < candidate.Allele; i++)
        {
            alternatives.MoveNext();
        }

        return (AlleleColumns, NameOf(row, record, alternatives.Current));
    }

    // Writes the row up to INFO. The added fields follow the existing ones, or replace the dot of an empty INFO.
    private void WriteInfo(ReadOnlySpan<byte> row, VcfRecord record, scoped ReadOnlySpan<Answer?> found, ref RowWriter writer)
    {
        var info = record.Info.Of(row);
        var isEmpty = info is [] or [Missing];
        writer.Write(row[..(isEmpty ? record.Info.Start : record.Info.End)]);
        writer.Write(isEmpty || info[^1] == (byte)';' ? default : ";"u8);
        for (var key = 0; key < keys.Length; key++)
        {
            writer.Write(key == 0 ? default : ";"u8, keys[key], default);
            for (var i = 0; i < found.Length; i++)
            {
                var value = found[i]?.Values[key];
                writer.Write(i == 0 ? default : ","u8, value is { Length: > 0 } ? value : "."u8, default);
            }
        }
    }

    // Finds the answer to each allele; null if an allele has none.
    private void Find(ReadOnlySpan<byte> row, VcfRecord record, scoped Span<Answer?> found, PhasedBlock block, FieldRange input)
    {
        var summary = block.Summary;
        var transcript = tables.Reference;
        var i = 0;
        foreach (var alternative in new Pieces(record.Alternatives.Of(row), Comma))
        {
            if (VcfRecordReader.IsSequence(alternative))
            {
                var reference = record.Reference.Of(row);
                var query = CatalogLookup.Find(tables, build, record.Position, reference, alternative, answers.DependOnPlace);
                if (!query.IsReadable)
                {
                    AddProblem(query.Status, row, record, alternative, summary);
                }
                else
                {
                    var answer = found[i] = answers.Of(query);
                    if (transcript.TryReadEdit(build, record.Position, reference, alternative, out var edit))
                    {
                        var (rowNumber, line) = ((int)summary.Rows - 1, (int)summary.Lines);
                        block.Add(new PhaseCandidate(rowNumber, line, input, default, default, i + 1, PhasePlace.OfAlleles(edit), answer));
                    }
                    else
                    {
                        summary.AddAnswer(answer.Uses, answer.IsFound);
                    }
                }
            }

            i++;
        }
    }

    private void AddProblem(
        LookupStatus status,
        ReadOnlySpan<byte> row,
        VcfRecord record,
        ReadOnlySpan<byte> alternative,
        AnnotationSummary summary)
    {
        if (record.IsOutsideTranscript && status == LookupStatus.OtherGene)
        {
            return; // this allele is outside the transcript; another one of the record is not
        }

        var isContradiction = status is LookupStatus.ContradictsReference or LookupStatus.OutOfRange;
        summary.AddProblem(
            isContradiction ? RowFault.ContradictsReference : RowFault.Unreadable,
            summary.KeepsProblems ? NameOf(row, record, alternative) : string.Empty,
            AlleleColumns,
            !summary.KeepsProblems ? null :
            isContradiction ? RuntimeMessages.OtherBasesInBuild(build) : RuntimeMessages.BasesExpected());
    }

    private static string NameOf(ReadOnlySpan<byte> row, VcfRecord record, ReadOnlySpan<byte> alternative) =>
        $"{record.Position} {MessageText.Shorten(record.Reference.Of(row))}>{MessageText.Shorten(alternative)}";

    [InlineArray(MaxAllelesOnStack)]
    private struct AnswerBuffer
    {
        private Answer? first;
    }
}
