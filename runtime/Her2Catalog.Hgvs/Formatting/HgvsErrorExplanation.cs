using System.Globalization;
using System.Text;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Changes;
using Her2Catalog.Hgvs.Parsing;

public readonly partial struct HgvsError
{
    /// <summary>One sentence: what stands there, what the reference has or the grammar takes, and the likely cause where there is one.</summary>
    /// <param name="transcript">The reference the name was held against.</param>
    /// <param name="text">The text that was read.</param>
    public string Explain(in Transcript transcript, ReadOnlySpan<char> text)
    {
        var seen = Seen(text);
        return Code switch
        {
            HgvsErrorCode.None => string.Empty,
            HgvsErrorCode.Syntax => $"{(seen.Length == 0 ? "the text ends" : $"'{seen}' stands")} where {Expected()} is expected",
            HgvsErrorCode.TooLong => $"longer than {HgvsLimits.NameLength} letters",
            HgvsErrorCode.StatedBase => $"{First(transcript.TranscriptAccessions)} has {(char)Reference} at {CodingPosition(transcript, Number)}, not {seen}",
            HgvsErrorCode.StatedResidue => ExplainResidue(transcript, seen),
            HgvsErrorCode.PositionOutside => $"{seen} lies outside {First(transcript.TranscriptAccessions)} ({transcript.ResidueCount} residues, c.1 to c.{transcript.CodingEnd - transcript.CodingStart + 1})",
            HgvsErrorCode.RangeReversed => $"the range {seen} runs backwards",
            HgvsErrorCode.RangeNotAdjacent => $"an insertion stands between two neighbours; {seen} are none",
            HgvsErrorCode.LengthContradiction => $"{(seen.Length == 0 ? "the length stated" : seen)} does not fit: {Number} {(Number == 1 ? "is" : "are")} named by the position",
            HgvsErrorCode.NotAnExonBorder => $"{seen} counts into an intron, but {CodingPosition(transcript, Number)} is not at that border of an exon",
            HgvsErrorCode.OtherGene => $"{seen} is not {First(transcript.GeneSymbols)}",
            HgvsErrorCode.OtherAccession => $"{seen} is no accession of {First(transcript.GeneSymbols)} here; expected {AccessionLike(transcript, seen)}",
            HgvsErrorCode.AccessionVersion => $"{seen} is another version; expected {AccessionLike(transcript, seen)}",
            HgvsErrorCode.BuildContradiction => $"{seen} and the genome build contradict each other",
            _ => $"'{seen}' is not supported here",
        };
    }

    /// <summary>The whole text with the fault put right; null where that cannot be computed.</summary>
    /// <param name="transcript">The reference the name was held against.</param>
    /// <param name="text">The text that was read.</param>
    public string? Suggest(in Transcript transcript, ReadOnlySpan<char> text)
    {
        if (Code == HgvsErrorCode.AccessionVersion && Position + Length <= text.Length)
        {
            return Replace(text, AccessionLike(transcript, Seen(text)));
        }

        if (Code == HgvsErrorCode.RangeReversed && Seen(text).Split('_') is [var last, var first])
        {
            var turned = Replace(text, $"{first}_{last}");
            return transcript.Read(turned.AsSpan()).Status == HgvsStatus.Ok ? turned : null;
        }

        if (Code == HgvsErrorCode.Syntax && Position < text.Length && Rewritten(text[Position]) is { } sign)
        {
            var rewritten = Replace(text, sign);
            return transcript.Read(rewritten.AsSpan()).Status == HgvsStatus.Ok ? rewritten : null;
        }

        if (Code is not (HgvsErrorCode.StatedBase or HgvsErrorCode.StatedResidue) || Position + Length > text.Length)
        {
            return null;
        }

        // Where the residue stands at another number, it is the number that is wrong.
        if (Code == HgvsErrorCode.StatedResidue && TryFindNumber(transcript, Seen(text), out _, out _))
        {
            return null;
        }

        var replacement = Code == HgvsErrorCode.StatedResidue && Length == 3
            ? Ascii(GeneticCode.ThreeLetters(Reference))
            : ((char)Reference).ToString();
        var suggestion = Replace(text, replacement);

        // Where the right letter leaves no change, or brings the next contradiction, it was not the letter that was wrong.
        var reading = transcript.Read(suggestion.AsSpan());
        return reading.Status == HgvsStatus.Ok && reading.Product != transcript.Read("p.=".AsSpan()).Product ? suggestion : null;
    }

    // Between two positions a dash of any kind is the underscore, and a letter that shows nothing came with the clipboard.
    private static string? Rewritten(char letter)
    {
        var isDash = TextFolding.Fold([letter], stackalloc byte[1])[0] == '-';
        return isDash ? "_" : char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? string.Empty : null;
    }

    private string Replace(ReadOnlySpan<char> text, string replacement) =>
        text.Slice(0, Position).ToString() + replacement + text.Slice(Position + Length).ToString();

    private string Seen(ReadOnlySpan<char> text)
    {
        const int longest = 40;
        var start = Math.Min(Position, text.Length);
        var end = start + Math.Min(Math.Min(Length, longest), text.Length - start);
        end += end > start && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]) ? 1 : 0;
        return LetterWriting.Visible(text.Slice(start, end - start).ToString());
    }

    private string ExplainResidue(in Transcript transcript, string seen)
    {
        var builder = new StringBuilder();
        builder.Append(First(transcript.ProteinAccessions)).Append(" has ").Append(Ascii(GeneticCode.ThreeLetters(Reference)))
            .Append(" (").Append((char)Reference).Append(") at residue ").Append(Number).Append(", not ").Append(seen);
        if (TryFindNumber(transcript, seen, out var number, out var offset))
        {
            builder.Append(offset == 0 ? "; it fits its neighbour, residue " : "; it fits residue ").Append(number);
            builder.Append(offset == 0 ? string.Empty : $", as if counted in a numbering that is {offset} lower");
        }

        return builder.ToString();
    }

    // The number at which the residue stands: in another numbering, or next door, where the offset is 0.
    private bool TryFindNumber(in Transcript transcript, string seen, out int number, out int offset)
    {
        var residue = seen.Length == 3
            ? GeneticCode.ResidueFromThreeLetters(Encoding.ASCII.GetBytes(seen))
            : seen.Length == 1 && seen[0] < 0x80 ? GeneticCode.ResidueFromOneLetter((byte)seen[0]) : (byte)0;
        foreach (var lower in transcript.NumberingOffsets)
        {
            if (Fits(transcript, Number + lower, residue))
            {
                (number, offset) = (Number + lower, lower);
                return true;
            }
        }

        foreach (var neighbour in (ReadOnlySpan<int>)[-1, 1])
        {
            if (Fits(transcript, Number + neighbour, residue))
            {
                (number, offset) = (Number + neighbour, 0);
                return true;
            }
        }

        (number, offset) = (0, 0);
        return false;
    }

    private static bool Fits(in Transcript transcript, int number, byte residue) =>
        residue != 0 && number >= 1 && number <= transcript.ResidueCount && transcript.ResidueAt(number) == residue;

    private static string CodingPosition(in Transcript transcript, int position)
    {
        var builder = new StringBuilder("c.");
        CodingPositions.Append(builder, transcript, position);
        return builder.ToString();
    }

    // The preferred accession of the kind that a text is: NP_004439.1 and ENSP00000269571 are of proteins.
    private static string AccessionLike(in Transcript transcript, string seen) =>
        First(seen.StartsWith("NP", StringComparison.OrdinalIgnoreCase) || seen.StartsWith("ENSP", StringComparison.OrdinalIgnoreCase) ? transcript.ProteinAccessions : transcript.TranscriptAccessions);

    private static string First(ReadOnlySpan<byte> list)
    {
        var end = list.IndexOf((byte)' ');
        return Ascii(end < 0 ? list : list.Slice(0, end));
    }

    private static string Ascii(ReadOnlySpan<byte> letters) => Encoding.ASCII.GetString(letters.ToArray());

    private string Expected() => Expectation switch
    {
        Expectation.Name => "the name of a variant, such as p.L755S or c.2264T>C,",
        Expectation.Position => "a position",
        Expectation.Residue => "a residue",
        Expectation.ResidueNumber => "the number of the residue",
        Expectation.Base => "a base (A, C, G or T)",
        Expectation.DnaEdit => "a base, del, dup, ins, inv or =",
        Expectation.ProteinEdit => "a residue, del, dup, ins, fs, ext, = or ?",
        Expectation.InsertedBases => "an inserted base",
        Expectation.InsertedResidues => "an inserted residue",
        Expectation.GreaterThan => "> and the new base",
        Expectation.ClosingParenthesis => "a closing parenthesis",
        Expectation.StopDistance => "the distance to the new stop, or ?,",
        Expectation.GenomicAllele => "a base of the allele",
        _ => "the end of the name",
    };
}
