using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 05x, genomic sequence: the exons cut from it are those of the transcript, at their positions in both builds.</summary>
internal sealed class GenomicCheck(TranscriptRow row, GenomicReference genomic, IReadOnlyList<ExonRow> exons, FindingList findings)
{
    // Introns of the major spliceosome, and those of the minor one that differ.
    private static readonly string[] SpliceSites = ["GT…AG", "GC…AG", "AT…AC"];

    /// <summary>Checks a sequence against the transcript and the table of exons.</summary>
    public static GenomicReference Check(TranscriptRow row, string bases, string transcript, IReadOnlyList<ExonRow> exons, FindingList findings)
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
            // One exon that is wrong is the exon's fault, all of them that of the first position.
            var exon = wrong[0];
            var fault = wrong.Length < exons.Count ? position(exon) : start;
            var accession = row.Genomic!.Accession.Value;
            var message = $"With its first base at {start.Value} of {build}, '{accession}' does not have the bases of exon {exon.Number}";
            var related = fault == start ? position(exon) : start;
            findings.Report(ReferenceRules.Genomic, fault, $"{message} at {position(exon).Value}.", related: related);
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
            var sites = end - start < 4
                ? $"{end - start} bases"
                : $"{genomic.Bases.Substring(start, 2)}…{genomic.Bases.Substring(end - 2, 2)}";
            if (!SpliceSites.Contains(sites))
            {
                var message = $"The intron before exon {exons[i].Number} has {sites}; expected {string.Join(", ", SpliceSites)}.";
                findings.Report(ReferenceRules.Intron, exons[i].Exon, message, related: row.Genomic!.Sequence);
            }
        }
    }

    private int Offset37(ExonRow exon) => Offset(genomic.Grch37Start, exon.Grch37Start, exon.Grch37End);

    private int Offset38(ExonRow exon) => Offset(genomic.Grch38Start, exon.Grch38Start, exon.Grch38End);

    private int Offset(int first, int exonStart, int exonEnd) => row.IsForwardStrand ? exonStart - first : first - exonEnd;
}
