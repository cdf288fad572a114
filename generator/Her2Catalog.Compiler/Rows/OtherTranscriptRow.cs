using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A row of the table of other transcripts: accessions with one numbering.</summary>
/// <param name="Accession">The accession of the transcript, with its version.</param>
/// <param name="OtherAccessions">Other accessions with the same numbering: versions, proteins, CCDS and LRG accessions.</param>
/// <param name="CodingBases">The number of coding bases, including the stop codon; 0 if the numbering is not known.</param>
/// <param name="Numbering">The cell that contains the segments.</param>
/// <param name="Segments">The segments of the transcript, each of which differs from the catalog's transcript by a constant offset.</param>
/// <param name="ReadAsWritten">
/// True if names on these accessions are read as written, because the coding positions have the same numbers.
/// </param>
/// <param name="Note">A caveat about names that are read as written.</param>
/// <param name="NoteJapanese">The note in Japanese, if the table has the column.</param>
internal sealed record OtherTranscriptRow(
    Cell Accession,
    Cell OtherAccessions,
    Cell CodingBasesCell,
    int CodingBases,
    Cell Numbering,
    IReadOnlyList<NumberingSegment> Segments,
    bool ReadAsWritten,
    Cell Note,
    Cell? NoteJapanese)
{
    private const string JapaneseNote = "note" + BilingualCell.JapaneseSuffix;
    private static readonly string[] Columns = ["accession", "other_accessions", "coding_bases", "numbering", "note", "read_as_written"];
    private static readonly string[] Answers = ["yes", "no"];

    /// <summary>Gets all accessions with their positions.</summary>
    public IEnumerable<(string Accession, Cell Cell, int Start)> Accessions => CellValues.Words(OtherAccessions)
        .Select(word => (word.Word, OtherAccessions, word.Start))
        .Prepend((Accession.Value, Accession, 0));

    public static IReadOnlyList<OtherTranscriptRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings, JapaneseNote).Select(row => Bind(row, findings)).ToArray();

    private static OtherTranscriptRow Bind(TableRow row, FindingList findings)
    {
        var numbering = row.Optional("numbering");
        var length = row.Optional("coding_bases");
        var bases = numbering.IsStated() ? row.Number("coding_bases", 1) : 0;
        var answer = CellValues.OneOf(row.Required("read_as_written"), Answers, findings);
        var isNoted = row.Optional("note").IsStated();
        var japanese = !row.Has(JapaneseNote) ? null : isNoted ? row.Required(JapaneseNote) : row.Optional(JapaneseNote);
        return new OtherTranscriptRow(
            row.Id("accession"),
            row.Optional("other_accessions"),
            length,
            bases,
            numbering,
            [.. CellValues.Words(numbering)
                .Select(word => NumberingSegment.Parse(word.Word, word.Start, numbering, bases, findings))
                .OfType<NumberingSegment>()],
            answer == Answers[0],
            row.Optional("note"),
            japanese);
    }
}

/// <summary>
/// A numbering segment such as <c>29_3723:+45</c>: positions 29 to 3723 of another transcript are 45 higher on the catalog's transcript.
/// </summary>
/// <remarks>
/// Positions are counted from the start codon: <c>c.1</c> is 1, <c>c.-1</c> is 0, and positions after the stop codon follow the
/// last coding base.
/// </remarks>
internal sealed record NumberingSegment(int First, int Last, int Offset, int Start, int Length)
{
    private const string PositionForm = "([-*]?[1-9][0-9]{0,5})";
    private static readonly Regex Form = new($"^{PositionForm}_{PositionForm}:([-+][0-9]{{1,6}})$", RegexOptions.CultureInvariant);

    public static NumberingSegment? Parse(string text, int start, Cell cell, int codingBases, FindingList findings)
    {
        var match = Form.Match(text);
        if (!match.Success)
        {
            findings.ReportPart(ReferenceRules.OtherTranscript, cell, start, text.Length, CompilerMessages.NotSegment(text));
            return null;
        }

        return new NumberingSegment(
            Position(match.Groups[1].Value, codingBases),
            Position(match.Groups[2].Value, codingBases),
            int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture),
            start,
            text.Length);
    }

    private static int Position(string text, int codingBases) => text[0] switch
    {
        '-' => 1 + int.Parse(text, CultureInfo.InvariantCulture),
        '*' => codingBases + int.Parse(text.Substring(1), CultureInfo.InvariantCulture),
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };
}
