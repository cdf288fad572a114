using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>
/// Annotates the records of a VCF that lie in the gene: declared INFO fields, one value an alternative allele. Symbolic and
/// breakend alleles, <c>*</c> and <c>.</c> get a missing value; a record of nothing else stays as it is.
/// </summary>
internal sealed class VcfAnnotator<TCatalog> : TableAnnotator
    where TCatalog : ICatalogData
{
    private const int FixedColumns = 8;
    private const int PositionColumn = 1;
    private const int ReferenceColumn = 3;
    private const int AlternativeColumn = 4;
    private const int InfoColumn = 7;
    private const int MostAllelesOnStack = 64;
    private const byte Tab = (byte)'\t';
    private const byte Comma = (byte)',';
    private const byte Missing = (byte)'.';

    // VCF 4.4, 1.6.1.5: bases in any case; every other allele is symbolic, a breakend, missing or overlapping.
    private static readonly SearchValues<byte> Bases = SearchValues.Create("ACGTNacgtn"u8);

    private readonly GenomeBuild build;
    private readonly int separators;
    private readonly Answers<TCatalog> answers;
    private readonly VcfChromosome chromosome;
    private readonly byte[][] keys;

    public VcfAnnotator(ReadOnlySpan<byte> text, TableHead head, AnnotationOptions options)
        : base(TableFormat.Vcf, VcfHead.Of(text[..head.Length], head, Answers<TCatalog>.ColumnNames()), head.Length, head.Lines)
    {
        if (head.Columns.Length < FixedColumns)
        {
            throw new AnnotationException(head.Lines, $"VCF: the line of column names has {head.Columns.Length} columns; it needs the {FixedColumns} from #CHROM to INFO");
        }

        build = VcfBuild.Tell(text[..head.Length], options.Build, TCatalog.Reference);
        separators = head.Columns.Length - 1;
        answers = new Answers<TCatalog>(options.AsOf);
        chromosome = new VcfChromosome(TCatalog.Reference, build);
        keys = [.. Answers<TCatalog>.ColumnNames().Select(name => Encoding.ASCII.GetBytes(name + "="))];
    }

    /// <inheritdoc/>
    public override int FindRowsEnd(ReadOnlySpan<byte> text) => LineScanner.FindRowsEnd(text);

    /// <inheritdoc/>
    // Compiled for good at the first call, as what it calls for every record.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, AnnotationSummary summary)
    {
        var writer = new RowWriter(output, rows.Length + (rows.Length / 8));
        var scanner = new LineScanner(Tab);
        var written = 0;
        while (scanner.MoveNext(rows))
        {
            summary.AddLine();
            var row = TableHead.TrimLineEnd(rows[scanner.Start..scanner.End]);
            if (row.IsEmpty)
            {
                continue;
            }

            summary.AddRow();
            if (scanner.Separators != separators)
            {
                AddFieldCount(summary, scanner.Separators, separators);
            }
            else if (chromosome.MayBeOf(row) && TryFindInfo(row, summary, out var record))
            {
                // All rows since the last that was changed are written at once, as they are. What is added goes behind the other
                // fields, or in place of the dot that stands for none.
                var info = record.Info.Of(row);
                var isEmpty = info is [] or [Missing];
                writer.Write(rows[written..(scanner.Start + (isEmpty ? record.Info.Start : record.Info.End))]);
                writer.Write(isEmpty || info[^1] == (byte)';' ? default : ";"u8);
                written = scanner.Start + record.Info.End;
                AddInfo(row, record, ref writer, summary);
            }
        }

        writer.Write(rows[written..]);
        writer.Flush();
    }

    // Splits a record of the gene's chromosome; false where it is to stay as it is.
    private bool TryFindInfo(ReadOnlySpan<byte> row, AnnotationSummary summary, out Record record)
    {
        record = default;
        Span<FieldRange> fields = stackalloc FieldRange[FixedColumns];
        var start = 0;
        for (var column = 0; column < FixedColumns; column++)
        {
            start = LineScanner.TakeField(row, start, Tab, out fields[column]);
        }

        var text = fields[PositionColumn].Of(row);
        if (!Utf8Parser.TryParse(text, out int position, out var consumed) || consumed != text.Length || position < 0)
        {
            summary.AddProblem(RowFault.Position, summary.KeepsProblems ? Shown(text) : string.Empty, "POS");
            return false;
        }

        var reference = fields[ReferenceColumn];
        if (chromosome.IsOfOtherBuild(row))
        {
            AddOtherBuild(fields[0].Of(row), position, summary);
            return false;
        }

        if (!TCatalog.Reference.IsInGene(build, position) && !TCatalog.Reference.IsInGene(build, position + reference.End - reference.Start - 1))
        {
            return false;
        }

        summary.AddGeneRow();
        if (HoldsKey(fields[InfoColumn].Of(row)))
        {
            summary.AddProblem(RowFault.AnnotatedAlready, summary.KeepsProblems ? Shown(fields[InfoColumn].Of(row)) : string.Empty, "INFO");
            return false;
        }

        record = new Record(position, reference, fields[AlternativeColumn], fields[InfoColumn]);
        return HasSequence(record.Alternatives.Of(row));
    }

    // The record may be of the gene in one build or the other; in which its place counts, nobody can tell.
    private void AddOtherBuild(ReadOnlySpan<byte> name, int position, AnnotationSummary summary)
    {
        if (TCatalog.Reference.IsInGene(GenomeBuild.GRCh37, position) || TCatalog.Reference.IsInGene(GenomeBuild.GRCh38, position))
        {
            summary.AddGeneRow();
            summary.AddProblem(
                RowFault.ContradictsReference,
                summary.KeepsProblems ? Shown(name) : string.Empty,
                "CHROM",
                $"of {build}, as the header has it, the accession is {NameReason.First(TCatalog.Reference.GenomicAccession(build))}; annotate records of another build as a file of their own");
        }
    }

    private void AddInfo(ReadOnlySpan<byte> row, Record record, ref RowWriter writer, AnnotationSummary summary)
    {
        var alternatives = record.Alternatives.Of(row);
        var count = alternatives.Count(Comma) + 1;
        Span<int> numbers = count <= MostAllelesOnStack ? stackalloc int[MostAllelesOnStack] : new int[count];
        Find(row, record, alternatives, numbers, summary);
        for (var key = 0; key < keys.Length; key++)
        {
            writer.Write(key == 0 ? default : ";"u8, keys[key], default);
            for (var i = 0; i < count; i++)
            {
                writer.Write(i == 0 ? default : ","u8, ValueOf(numbers[i], key), default);
            }
        }
    }

    // The number of the answer for each allele, -1 for none.
    private void Find(ReadOnlySpan<byte> row, Record record, ReadOnlySpan<byte> alternatives, Span<int> numbers, AnnotationSummary summary)
    {
        var i = 0;
        foreach (var alternative in new Pieces(alternatives, Comma))
        {
            numbers[i] = -1;
            if (IsSequence(alternative))
            {
                var query = CatalogLookup.Find<TCatalog>(build, record.Position, record.Reference.Of(row), alternative);
                if (query.Status is LookupStatus.Found or LookupStatus.NotInCatalog)
                {
                    numbers[i] = Answers<TCatalog>.NumberOf(query);
                    summary.AddAnswer(answers.Of(query));
                }
                else
                {
                    var isContradiction = query.Status is LookupStatus.ContradictsReference or LookupStatus.OutOfRange;
                    summary.AddProblem(
                        isContradiction ? RowFault.ContradictsReference : RowFault.Unreadable,
                        summary.KeepsProblems ? $"{record.Position} {Shown(record.Reference.Of(row))}>{Shown(alternative)}" : string.Empty,
                        "POS REF>ALT",
                        isContradiction ? $"{build} has other bases there; is the build right?" : "alleles of the bases A, C, G and T are read");
                }
            }

            i++;
        }
    }

    private ReadOnlySpan<byte> ValueOf(int number, int key)
    {
        var value = number < 0 ? default : answers.At(number).Values[key];
        return value is { Length: > 0 } ? value : "."u8;
    }

    // Two values of one key would leave a reader in doubt which to believe.
    private bool HoldsKey(ReadOnlySpan<byte> info)
    {
        foreach (var field in new Pieces(info, (byte)';'))
        {
            foreach (var key in keys)
            {
                if (field.StartsWith(key))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasSequence(ReadOnlySpan<byte> alternatives)
    {
        foreach (var alternative in new Pieces(alternatives, Comma))
        {
            if (IsSequence(alternative))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSequence(ReadOnlySpan<byte> allele) => !allele.IsEmpty && !allele.ContainsAnyExcept(Bases);

    /// <summary>A record of the gene, by the places of its fields.</summary>
    private readonly record struct Record(int Position, FieldRange Reference, FieldRange Alternatives, FieldRange Info);
}
