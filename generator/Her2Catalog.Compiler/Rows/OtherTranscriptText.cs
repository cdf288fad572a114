namespace Her2Catalog.Compiler.Rows;

/// <summary>Writes other transcripts in the form that <c>Transcript.OtherTranscripts</c> and <c>OtherNumbering</c> have.</summary>
internal static class OtherTranscriptText
{
    /// <summary>Accessions separated by spaces; a note after <c>|</c>, and the note in Japanese after another one.</summary>
    public static string Line(OtherTranscriptRow row)
    {
        var accessions = string.Join(" ", row.Accessions.Select(item => item.Accession));
        return !row.Note.IsStated() ? accessions :
            row.NoteJapanese.IsStated() ? $"{accessions}|{row.Note.Value}|{row.NoteJapanese!.Value}" :
            $"{accessions}|{row.Note.Value}";
    }

    /// <summary>1 for names that are answered as written, coding bases, number of segments, three numbers per segment.</summary>
    public static IEnumerable<int> Numbers(OtherTranscriptRow row) =>
        new[] { row.ReadAsWritten ? 1 : 0, row.CodingBases, row.Segments.Count }
            .Concat(row.Segments.SelectMany(segment => new[] { segment.First, segment.Last, segment.Offset }));
}
