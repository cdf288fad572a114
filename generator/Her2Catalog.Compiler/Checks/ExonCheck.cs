using System.Globalization;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks exons (family 05x): they cover the transcript without gaps, have the same lengths on the chromosome, and follow each
/// other in the direction of the strand.
/// </summary>
internal sealed class ExonCheck(IReadOnlyList<ExonRow> exons, TranscriptRow transcript, FindingList findings)
{
    public static void Check(
        IReadOnlyList<ExonRow> exons,
        TranscriptRow transcript,
        int length,
        int codingStart,
        int codingEnd,
        FindingList findings)
    {
        var check = new ExonCheck(exons, transcript, findings);
        check.CheckCover(length, codingStart, codingEnd);
        check.CheckOrder();
    }

    private void CheckCover(int length, int codingStart, int codingEnd)
    {
        var next = 1;
        for (var i = 0; i < exons.Count; i++)
        {
            var exon = exons[i];
            if (exon.Number != i + 1)
            {
                findings.Report(ReferenceRules.Exons, exon.Exon, CompilerMessages.ExonNumber(exon.Number, i + 1));
            }

            if (exon.TranscriptStart != next || exon.TranscriptEnd < exon.TranscriptStart)
            {
                var message = CompilerMessages.ExonRange(exon.Number, exon.TranscriptStart, exon.TranscriptEnd, next);
                findings.Report(ReferenceRules.Exons, exon.TranscriptStartCell, message, next.ToString(CultureInfo.InvariantCulture));
            }

            next = exon.TranscriptEnd + 1;
            CheckLength(exon, exon.Grch37StartCell, "GRCh37", exon.Grch37End - exon.Grch37Start);
            CheckLength(exon, exon.Grch38StartCell, "GRCh38", exon.Grch38End - exon.Grch38Start);
            CheckCodingPosition(exon.CodingStart, exon.TranscriptStart, codingStart, codingEnd);
            CheckCodingPosition(exon.CodingEnd, exon.TranscriptEnd, codingStart, codingEnd);
        }

        if (next != length + 1 && exons.Count > 0)
        {
            findings.Report(ReferenceRules.Exons, exons[exons.Count - 1].Exon, CompilerMessages.ExonsEnd(next - 1, length));
        }
    }

    private void CheckLength(ExonRow exon, Cell cell, string build, int span)
    {
        var expected = exon.TranscriptEnd - exon.TranscriptStart;
        if (span != expected)
        {
            findings.Report(ReferenceRules.Exons, cell, CompilerMessages.ExonLength(exon.Number, span + 1, build, expected + 1));
        }
    }

    private void CheckCodingPosition(Cell cell, int position, int codingStart, int codingEnd)
    {
        var expected =
            position < codingStart ? $"-{codingStart - position}" :
            position > codingEnd ? $"*{position - codingEnd}" : $"{position - codingStart + 1}";
        if (cell.Value != expected)
        {
            findings.Report(ReferenceRules.Exons, cell, CompilerMessages.ExonCodingPosition(position, expected, cell.Value), expected);
        }
    }

    private void CheckOrder()
    {
        // If every exon is on the wrong side of the previous one, on both builds, the strand is wrong.
        var isForward = transcript.IsForwardStrand;
        if (exons.Count > 1
            && Enumerable.Range(1, exons.Count - 1).All(i => FollowsOnGrch37(i, !isForward) && FollowsOnGrch38(i, !isForward)))
        {
            var (message, strand) = isForward ? (CompilerMessages.ExonsDescend(), "reverse") : (CompilerMessages.ExonsAscend(), "forward");
            findings.Report(ReferenceRules.Exons, transcript.Strand, message, strand, exons[1].Grch37StartCell);
            return;
        }

        for (var i = 1; i < exons.Count; i++)
        {
            int number = exons[i].Number, previous = exons[i - 1].Number;
            if (!FollowsOnGrch37(i, isForward))
            {
                findings.Report(ReferenceRules.Exons, exons[i].Grch37StartCell, CompilerMessages.ExonOrder(number, previous, "GRCh37"));
            }

            if (!FollowsOnGrch38(i, isForward))
            {
                findings.Report(ReferenceRules.Exons, exons[i].Grch38StartCell, CompilerMessages.ExonOrder(number, previous, "GRCh38"));
            }
        }
    }

    private bool FollowsOnGrch37(int i, bool isForward) =>
        isForward ? exons[i].Grch37Start > exons[i - 1].Grch37End : exons[i].Grch37End < exons[i - 1].Grch37Start;

    private bool FollowsOnGrch38(int i, bool isForward) =>
        isForward ? exons[i].Grch38Start > exons[i - 1].Grch38End : exons[i].Grch38End < exons[i - 1].Grch38Start;
}
