using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 05x, exons: they cover the transcript without a gap, are as long on the chromosome, and follow each other on the strand of the gene.</summary>
internal sealed class ExonCheck(IReadOnlyList<ExonRow> exons, TranscriptRow transcript, FindingList findings)
{
    public static void Check(IReadOnlyList<ExonRow> exons, TranscriptRow transcript, int length, int codingStart, int codingEnd, FindingList findings)
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
                findings.Report(ReferenceRules.Exons, exon.Exon, $"Unexpected exon {exon.Number}: exon {i + 1} is expected here.");
            }

            if (exon.TranscriptStart != next || exon.TranscriptEnd < exon.TranscriptStart)
            {
                findings.Report(ReferenceRules.Exons, exon.TranscriptStartCell, $"Exon {exon.Number} takes {exon.TranscriptStart} to {exon.TranscriptEnd}; it must begin at {next}.", next.ToString(CultureInfo.InvariantCulture));
            }

            next = exon.TranscriptEnd + 1;
            CheckLength(exon, exon.Grch37StartCell, "GRCh37", exon.Grch37End - exon.Grch37Start);
            CheckLength(exon, exon.Grch38StartCell, "GRCh38", exon.Grch38End - exon.Grch38Start);
            CheckCodingPosition(exon.CodingStart, exon.TranscriptStart, codingStart, codingEnd);
            CheckCodingPosition(exon.CodingEnd, exon.TranscriptEnd, codingStart, codingEnd);
        }

        if (next != length + 1 && exons.Count > 0)
        {
            findings.Report(ReferenceRules.Exons, exons[exons.Count - 1].Exon, $"The exons end at {next - 1}, the transcript at {length}.");
        }
    }

    private void CheckLength(ExonRow exon, Cell cell, string build, int span)
    {
        if (span != exon.TranscriptEnd - exon.TranscriptStart)
        {
            findings.Report(ReferenceRules.Exons, cell, $"Exon {exon.Number} has {span + 1} bases on {build} and {exon.TranscriptEnd - exon.TranscriptStart + 1} on the transcript.");
        }
    }

    private void CheckCodingPosition(Cell cell, int position, int codingStart, int codingEnd)
    {
        var expected = position < codingStart ? $"-{codingStart - position}" : position > codingEnd ? $"*{position - codingEnd}" : $"{position - codingStart + 1}";
        if (cell.Value != expected)
        {
            findings.Report(ReferenceRules.Exons, cell, $"Transcript position {position} is c.{expected}, not c.{cell.Value}.", expected);
        }
    }

    private void CheckOrder()
    {
        // If every exon is on the wrong side of the previous one, on both builds, the strand is wrong.
        if (exons.Count > 1 && Enumerable.Range(1, exons.Count - 1).All(i => FollowsOnGrch37(i, !transcript.IsForwardStrand) && FollowsOnGrch38(i, !transcript.IsForwardStrand)))
        {
            var (direction, strand) = transcript.IsForwardStrand ? ("down", "reverse") : ("up", "forward");
            findings.Report(ReferenceRules.Exons, transcript.Strand, $"The exons go {direction} the chromosome on both builds: the gene lies on the {strand} strand.", strand, exons[1].Grch37StartCell);
            return;
        }

        for (var i = 1; i < exons.Count; i++)
        {
            if (!FollowsOnGrch37(i, transcript.IsForwardStrand))
            {
                findings.Report(ReferenceRules.Exons, exons[i].Grch37StartCell, $"Exon {exons[i].Number} does not follow exon {exons[i - 1].Number} on GRCh37.");
            }

            if (!FollowsOnGrch38(i, transcript.IsForwardStrand))
            {
                findings.Report(ReferenceRules.Exons, exons[i].Grch38StartCell, $"Exon {exons[i].Number} does not follow exon {exons[i - 1].Number} on GRCh38.");
            }
        }
    }

    private bool FollowsOnGrch37(int i, bool isForward) =>
        isForward ? exons[i].Grch37Start > exons[i - 1].Grch37End : exons[i].Grch37End < exons[i - 1].Grch37Start;

    private bool FollowsOnGrch38(int i, bool isForward) =>
        isForward ? exons[i].Grch38Start > exons[i - 1].Grch38End : exons[i].Grch38End < exons[i - 1].Grch38Start;
}
