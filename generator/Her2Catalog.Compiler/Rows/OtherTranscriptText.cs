namespace Her2Catalog.Compiler.Rows;

/// <summary>Writes other transcripts in the format of <c>Transcript.OtherTranscripts</c> and <c>OtherNumbering</c>.</summary>
internal static class OtherTranscriptText
{
    /// <summary>
    /// Returns the accessions, separated by space characters. A note follows <c>|</c>, and its Japanese text another <c>|</c>.
    /// </summary>
    public static string Line(OtherTranscriptRow row)
    {
        var accessions = string.Join(" ", row.Accessions.Select(item => item.Accession));
        return !row.Note.IsStated() ? accessions :
            row.NoteJapanese.IsStated() ? $"{accessions}|{row.Note.Value}|{row.NoteJapanese!.Value}" :
            $"{accessions}|{row.Note.Value}";
    }

    /// <summary>
    /// Returns 1 if names are read as written and 0 otherwise, then the number of coding bases, the number of segments, and
    /// three numbers per segment.
    /// </summary>
    public static IEnumerable<int> Numbers(OtherTranscriptRow row) =>
        new[] { row.ReadAsWritten ? 1 : 0, row.CodingBases, row.Segments.Count }
            .Concat(row.Segments.SelectMany(segment => new[] { segment.First, segment.Last, segment.Offset }));
}
