using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks the genomic sequence (family 05x): it contains the exons of the transcript at their positions in both builds.</summary>
internal sealed class GenomicCheck(TranscriptRow row, GenomicReference genomic, IReadOnlyList<ExonRow> exons, FindingList findings)
{
    // Splice sites of the major spliceosome, and of the minor one.
    private static readonly string[] SpliceSites = ["GT…AG", "GC…AG", "AT…AC"];

    /// <summary>Checks a sequence against the transcript and the table of exons.</summary>
    public static GenomicReference Check(
        TranscriptRow row,
        string bases,
        string transcript,
        IReadOnlyList<ExonRow> exons,
        FindingList findings)
    {
        var start37 = CellValues.Number(row.Genomic!.Grch37Start, 1, findings);
        var start38 = CellValues.Number(row.Genomic.Grch38Start, 1, findings);
        var genomic = new GenomicReference(bases, start37, start38);
        var check = new GenomicCheck(row, genomic, exons, findings);
        if (check.HasExons(transcript, "GRCh37", row.Genomic.Grch37Start, exon => exon.Grch37StartCell, check.Offset37) &&
            check.HasExons(transcript, "GRCh38", row.Genomic.Grch38Start, exon => exon.Grch38StartCell, check.Offset38))
        {
            check.CheckIntrons();
        }

        return genomic;
    }

    private bool HasExons(string transcript, string build, Cell start, Func<ExonRow, Cell> position, Func<ExonRow, int> offset)
    {
        var wrong = exons.Where(exon => !HasExon(transcript, exon, offset(exon))).ToArray();
        if (wrong.Length > 0)
        {
            // If every exon is wrong, the position of the first base is.
            var exon = wrong[0];
            var faultCell = wrong.Length < exons.Count ? position(exon) : start;
            var accession = row.Genomic!.Accession.Value;
            var message = CompilerMessages.GenomicExon(start.Value, build, accession, exon.Number, position(exon).Value);
            findings.Report(ReferenceRules.Genomic, faultCell, message, related: faultCell == start ? position(exon) : start);
        }

        return wrong.Length == 0;
    }

    private bool HasExon(string transcript, ExonRow exon, int offset)
    {
        var length = exon.TranscriptEnd - exon.TranscriptStart + 1;
        return offset >= 0 && offset + length <= genomic.Bases.Length &&
            string.CompareOrdinal(genomic.Bases, offset, transcript, exon.TranscriptStart - 1, length) == 0;
    }

    private void CheckIntrons()
    {
        for (var i = 1; i < exons.Count; i++)
        {
            int start = Offset38(exons[i - 1]) + exons[i - 1].TranscriptEnd - exons[i - 1].TranscriptStart + 1, end = Offset38(exons[i]);
            if (CheckIntron(exons[i].Number, start, end) is { } message)
            {
                findings.Report(ReferenceRules.Intron, exons[i].Exon, message, related: row.Genomic!.Sequence);
            }
        }
    }

    private LocalizedMessage? CheckIntron(int nextExon, int start, int end)
    {
        if (end - start < 4)
        {
            return CompilerMessages.ShortIntron(nextExon, end - start);
        }

        var sites = $"{genomic.Bases.Substring(start, 2)}…{genomic.Bases.Substring(end - 2, 2)}";
        return SpliceSites.Contains(sites) ? null : CompilerMessages.SpliceSites(nextExon, sites, string.Join(", ", SpliceSites));
    }

    private int Offset37(ExonRow exon) => Offset(genomic.Grch37Start, exon.Grch37Start, exon.Grch37End);

    private int Offset38(ExonRow exon) => Offset(genomic.Grch38Start, exon.Grch38Start, exon.Grch38End);

    private int Offset(int first, int exonStart, int exonEnd) => row.IsForwardStrand ? exonStart - first : first - exonEnd;
}
