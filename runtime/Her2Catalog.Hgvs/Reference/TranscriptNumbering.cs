namespace Her2Catalog.Hgvs.Reference;

/// <summary>The numbering of another transcript of the gene, or of another version of this one.</summary>
/// <remarks>
/// <c>Transcript.OtherTranscripts</c> has one line of accessions per numbering, with an optional note after <c>|</c>, and the note in
/// Japanese after another <c>|</c>.
/// <c>OtherNumbering</c> has for each line: 1 if names are answered as written, otherwise 0; the number of coding bases; the number of
/// segments; and per segment its first position, its last position and the difference to this transcript. Positions are counted from
/// the start codon (<c>c.1</c> is 1, <c>c.-1</c> is 0); positions after the stop codon continue after the last coding base.
/// </remarks>
internal readonly ref struct TranscriptNumbering
{
    private const int HeadLength = 3;
    private const int SegmentLength = 3;
    private readonly ReadOnlySpan<int> numbers;

    private TranscriptNumbering(ReadOnlySpan<byte> note, ReadOnlySpan<int> numbers)
    {
        Note = note;
        this.numbers = numbers;
    }

    /// <summary>Gets a caveat about names that are answered as written, in its languages; empty if there is none.</summary>
    public ReadOnlySpan<byte> Note { get; }

    /// <summary>Gets whether a name within the segments means the same on this transcript.</summary>
    public bool IsSame => !numbers.IsEmpty && numbers[0] != 0;

    /// <summary>Gets whether the numbering is known, at least in part.</summary>
    public bool IsKnown => numbers.Length > HeadLength;

    /// <summary>Gets the number of coding bases, including the stop codon.</summary>
    public int CodingLength => numbers[1];

    /// <summary>Finds an accession among the other transcripts of the gene.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="accession">In any case.</param>
    /// <param name="line">The zero-based number of its line.</param>
    /// <param name="numbering">Its numbering; not known for versions that are not listed and for accessions without version.</param>
    public static AccessionMatch Find(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> accession,
        out int line,
        out TranscriptNumbering numbering)
    {
        var lines = transcript.OtherTranscripts;
        var numbers = transcript.OtherNumbering;
        var match = AccessionMatch.None;
        numbering = default;
        line = -1;
        for (var i = 0; !lines.IsEmpty; i++)
        {
            var length = lines.IndexOf((byte)'\n');
            var current = length < 0 ? lines : lines.Slice(0, length);
            var end = current.IndexOf((byte)'|');
            var accessions = end < 0 ? current : current.Slice(0, end);
            var count = HeadLength + (SegmentLength * numbers[2]);
            if (NameList.Contains(accessions, accession))
            {
                line = i;
                numbering = new TranscriptNumbering(end < 0 ? default : current.Slice(end + 1), numbers.Slice(0, count));
                return AccessionMatch.Match;
            }

            match = NameList.MatchAccession(accessions, accession) == AccessionMatch.None ? match : AccessionMatch.OtherVersion;
            lines = length < 0 ? default : lines.Slice(length + 1);
            numbers = numbers.Slice(count);
        }

        return match;
    }

    /// <summary>Finds the difference to this transcript, if it is the same for all positions from the first to the last.</summary>
    public bool TryFindOffset(int first, int last, out int offset)
    {
        for (var i = HeadLength; i < numbers.Length; i += SegmentLength)
        {
            if (Math.Min(first, last) >= numbers[i] && Math.Max(first, last) <= numbers[i + 1])
            {
                offset = numbers[i + 2];
                return true;
            }
        }

        offset = 0;
        return false;
    }
}
