using System.Text;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Family 05x, other transcripts: no accession has two meanings, every segment lies on both transcripts and beside the others, and
/// names are answered as written only where the numbers are the same.
/// </summary>
internal static class OtherTranscriptCheck
{
    private const int BasesPerCodon = 3;

    public static void Check(IReadOnlyList<OtherTranscriptRow> rows, TranscriptDefinition definition, FindingList findings)
    {
        var transcript = definition.View;
        var known = new Dictionary<string, Cell>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            foreach (var (accession, cell, start) in row.Accessions)
            {
                CheckAccession(transcript, accession, cell, start, known, findings);
            }

            CheckSegments(transcript, row, findings);
            CheckAnswers(transcript, row, findings);
        }
    }

    // The transcript does not know the table yet: another accession of the gene is not known to it, one of its own is.
    private static void CheckAccession(
        Transcript transcript,
        string accession,
        Cell cell,
        int start,
        Dictionary<string, Cell> known,
        FindingList findings)
    {
        void Report(string what, Cell? related = null) => findings.Report(
            ReferenceRules.OtherTranscript, cell.File, cell.Part(start, accession.Length), $"'{accession}' is {what}.", related: related);

        var relation = transcript.Identify(Encoding.UTF8.GetBytes(accession));
        if (relation is AccessionRelation.NotAccession or AccessionRelation.Gene)
        {
            Report("not the accession of a transcript or protein, such as NM_001005862.2");
        }
        else if (relation == AccessionRelation.Same)
        {
            Report("an accession of the catalog's own transcript or protein");
        }
        else if (known.TryGetValue(accession, out var first))
        {
            Report("listed twice", first);
        }
        else
        {
            known.Add(accession, cell);
        }
    }

    private static void CheckSegments(Transcript transcript, OtherTranscriptRow row, FindingList findings)
    {
        if (row.CodingBases % BasesPerCodon != 0)
        {
            var message = $"A coding region has whole codons; {row.CodingBases} is not divisible by {BasesPerCodon}. " +
                "Leave the numbering of an incomplete transcript empty.";
            findings.Report(ReferenceRules.OtherTranscript, row.CodingBasesCell, message);
        }

        int first = 1 - transcript.CodingStart + 1, last = transcript.Sequence.Length - transcript.CodingStart + 1;
        var previous = int.MinValue;
        foreach (var segment in row.Segments)
        {
            var fault =
                segment.First > segment.Last ? "its last position is before the first" :
                segment.First <= previous ? "it overlaps the segment before it" :
                segment.First + segment.Offset < first || segment.Last + segment.Offset > last ? "it leaves the transcript of the catalog" :
                !row.ReadAsWritten && (segment.First < 1 || segment.Last > row.CodingBases) ? "it leaves the coding region" : null;
            if (fault is not null)
            {
                var text = row.Numbering.Value.Substring(segment.Start, segment.Length);
                findings.ReportPart(
                    ReferenceRules.OtherTranscript, row.Numbering, segment.Start, segment.Length, $"The segment {text} is wrong: {fault}.");
            }

            previous = segment.Last;
        }
    }

    private static void CheckAnswers(Transcript transcript, OtherTranscriptRow row, FindingList findings)
    {
        var codingBases = transcript.CodingEnd - transcript.CodingStart + 1;
        var isSame = row.CodingBases == codingBases && row.Segments is [{ Offset: 0 } only] && only.First <= 1 && only.Last >= codingBases;
        if (row.ReadAsWritten && !isSame)
        {
            var cell = row.Numbering.IsStated() ? row.Numbering : row.Accession;
            var message = $"Names are read as written only if the whole coding region, 1_{codingBases}:+0, has the same numbers.";
            findings.Report(ReferenceRules.OtherTranscript, cell, message);
        }
        else if (!row.ReadAsWritten && row.Note.IsStated())
        {
            findings.Report(ReferenceRules.OtherTranscript, row.Note, "A note belongs to answers; names of this transcript get none.");
        }
        else if (row.Note.Value.IndexOf('|') is >= 0 and var bar)
        {
            findings.ReportPart(TextRules.ValueNotAllowed, row.Note, bar, 1, "A note does not contain '|'.");
        }
    }
}
