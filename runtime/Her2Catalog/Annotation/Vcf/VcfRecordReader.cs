using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>Reads the records of a VCF that are in the gene.</summary>
/// <param name="reference">The transcript of the catalog.</param>
/// <param name="build">The build of positions.</param>
internal sealed class VcfRecordReader(in Transcript reference, GenomeBuild build)
{
    private const byte Tab = (byte)'\t';
    private const byte Comma = (byte)',';

    // VCF 4.4, 1.6.1.5: bases in any case; every other allele is symbolic, a breakend, missing or overlapping.
    private static readonly SearchValues<byte> Bases = SearchValues.Create("ACGTNacgtn"u8);

    private readonly VcfChromosome chromosome = new(reference, build);

    /// <summary>True for a record on the chromosome of the gene.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MightMatch(ReadOnlySpan<byte> row) => chromosome.MightMatch(row);

    /// <summary>Reads a record on the chromosome of the gene. If it is at fault, the summary counts it.</summary>
    /// <returns>True if the record gets INFO fields.</returns>
    public bool TryRead(in Transcript transcript, ReadOnlySpan<byte> row, AnnotationSummary summary, out VcfRecord record)
    {
        record = default;
        Span<FieldRange> fields = stackalloc FieldRange[(int)VcfColumn.Count];
        var start = 0;
        for (var column = 0; column < fields.Length; column++)
        {
            start = LineScanner.TakeField(row, start, Tab, out fields[column]);
        }

        var positionText = fields[(int)VcfColumn.Position].Of(row);
        if (!Utf8Parser.TryParse(positionText, out int position, out var consumed) || consumed != positionText.Length || position < 0)
        {
            summary.AddProblem(RowFault.InvalidPosition, summary.KeepsProblems ? MessageText.Shorten(positionText) : string.Empty, "POS");
            return false;
        }

        if (chromosome.IsOfOtherBuild(row))
        {
            AddOtherBuild(transcript, fields[(int)VcfColumn.Chromosome].Of(row), position, summary);
            return false;
        }

        var bases = fields[(int)VcfColumn.Reference];
        var isOutside = !transcript.IsInGene(build, position) && !transcript.IsInGene(build, position + bases.End - bases.Start - 1);
        record = new VcfRecord(position, bases, fields[(int)VcfColumn.Alternatives], fields[(int)VcfColumn.Info], isOutside);
        if (isOutside && !ContainsAlleleOfTranscript(transcript, row, record))
        {
            return false;
        }

        summary.AddGeneRow();
        return ContainsSequence(record.Alternatives.Of(row));
    }

    /// <summary>True for an allele of bases.</summary>
    public static bool IsSequence(ReadOnlySpan<byte> allele) => !allele.IsEmpty && !allele.ContainsAnyExcept(Bases);

    // A left-aligned allele at either end may state only bases outside the transcript.
    private bool ContainsAlleleOfTranscript(in Transcript transcript, ReadOnlySpan<byte> row, in VcfRecord record)
    {
        var genomic = transcript.Genomic;
        var start = build == GenomeBuild.GRCh37 ? genomic.Grch37Start : genomic.Grch38Start;
        if (Math.Abs((long)record.Position - start) > genomic.Bases.Length)
        {
            return false;
        }

        foreach (var alternative in new Pieces(record.Alternatives.Of(row), Comma))
        {
            if (IsSequence(alternative) &&
                transcript.Read(build, record.Position, record.Reference.Of(row), alternative).Error.Code == HgvsErrorCode.None)
            {
                return true;
            }
        }

        return false;
    }

    // The record may be in the gene in either build; it is unknown which build its position refers to.
    private void AddOtherBuild(in Transcript transcript, ReadOnlySpan<byte> name, int position, AnnotationSummary summary)
    {
        if (transcript.IsInGene(GenomeBuild.GRCh37, position) || transcript.IsInGene(GenomeBuild.GRCh38, position))
        {
            summary.AddGeneRow();
            var isKept = summary.KeepsProblems;
            summary.AddProblem(
                RowFault.ContradictsReference,
                isKept ? MessageText.Shorten(name) : string.Empty,
                "CHROM",
                isKept ? RuntimeMessages.RecordOfOtherBuild(build, NameReason.First(transcript.GenomicAccession(build))) : null);
        }
    }

    private static bool ContainsSequence(ReadOnlySpan<byte> alternatives)
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
}
