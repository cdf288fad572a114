using System.Text;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks other transcripts (family 05x): accessions are unambiguous, segments are within both transcripts and do not overlap, and
/// names are read as written only if the numbers are the same.
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

    // The transcript identifies its own accessions only, because it was created without this table.
    private static void CheckAccession(
        Transcript transcript,
        string accession,
        Cell cell,
        int start,
        Dictionary<string, Cell> known,
        FindingList findings)
    {
        void Report(LocalizedMessage message, Cell? related = null) => findings.Report(
            ReferenceRules.OtherTranscript, cell.File, cell.Part(start, accession.Length), message, related: related);

        var relation = transcript.Identify(Encoding.UTF8.GetBytes(accession));
        if (relation is AccessionRelation.NotAccession or AccessionRelation.Gene)
        {
            Report(CompilerMessages.NotTranscriptAccession(accession));
        }
        else if (relation == AccessionRelation.Same)
        {
            Report(CompilerMessages.OwnAccession(accession));
        }
        else if (known.TryGetValue(accession, out var first))
        {
            Report(CompilerMessages.AccessionTwice(accession), first);
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
            findings.Report(ReferenceRules.OtherTranscript, row.CodingBasesCell, CompilerMessages.IncompleteCodons(row.CodingBases));
        }

        int first = 1 - transcript.CodingStart + 1, last = transcript.Sequence.Length - transcript.CodingStart + 1;
        var previous = int.MinValue;
        foreach (var segment in row.Segments)
        {
            var text = row.Numbering.Value.Substring(segment.Start, segment.Length);
            var message =
                segment.First > segment.Last ? CompilerMessages.SegmentReversed(text) :
                segment.First <= previous ? CompilerMessages.SegmentOverlaps(text) :
                segment.First + segment.Offset < first || segment.Last + segment.Offset > last
                    ? CompilerMessages.SegmentOutsideTranscript(text) :
                !row.ReadAsWritten && (segment.First < 1 || segment.Last > row.CodingBases)
                    ? CompilerMessages.SegmentOutsideCodingRegion(text) : null;
            if (message is not null)
            {
                findings.ReportPart(ReferenceRules.OtherTranscript, row.Numbering, segment.Start, segment.Length, message);
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
            findings.Report(ReferenceRules.OtherTranscript, cell, CompilerMessages.OtherNumbers(codingBases));
        }
        else if (!row.ReadAsWritten && row.Note.IsStated())
        {
            findings.Report(ReferenceRules.OtherTranscript, row.Note, CompilerMessages.NoteWithoutAnswers());
        }

        foreach (var note in new[] { row.Note, row.NoteJapanese }.OfType<Cell>())
        {
            if (note.Value.IndexOf('|') is >= 0 and var bar)
            {
                findings.ReportPart(TextRules.ValueNotAllowed, note, bar, 1, CompilerMessages.NoteWithBar());
            }
        }
    }
}
