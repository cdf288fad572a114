using System.Globalization;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Suggests corrections of names.</summary>
public static class HgvsErrorSuggestion
{
    /// <summary>Returns the whole text with an error corrected; null if the correction cannot be computed.</summary>
    /// <param name="error">The error of a text.</param>
    /// <param name="transcript">The transcript on which the text was read.</param>
    /// <param name="text">The text that was read.</param>
    public static string? Suggest(this HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        if (error.Position + error.Length > text.Length)
        {
            return null;
        }

        return error.Code switch
        {
            HgvsErrorCode.OtherTranscript => Converted(transcript, text),
            // A last position of another shape is an abbreviation: 2264_65 means 2264_2265, not 65_2264.
            HgvsErrorCode.RangeReversed when FaultyText.Of(error, text).Split('_') is [var last, var first] && HaveSameShape(first, last) =>
                IfRead(transcript, Replace(error, text, $"{first}_{last}")),
            HgvsErrorCode.Syntax when error.Position < text.Length && Rewrite(text[error.Position]) is { } rewritten =>
                IfRead(transcript, Replace(error, text, rewritten)),
            HgvsErrorCode.StatedBase or HgvsErrorCode.StatedResidue => SuggestReference(error, transcript, text),
            _ => null,
        };
    }

    // The converted name has the accession of this transcript. Without it, the number could be taken for one of the other transcript.
    private static string? Converted(in Transcript transcript, ReadOnlySpan<char> text)
    {
        var description = OtherTranscriptReader.Describe(transcript, text, out var name);
        var accessions = description?.Level == NameLevel.Protein ? transcript.ProteinAccessions : transcript.TranscriptAccessions;
        return name.Length == 0 ? null : $"{AsciiText.Of(NameList.First(accessions))}:{name}";
    }

    private static string? SuggestReference(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        // If the protein has the residue at a related position, the number is wrong, not the residue.
        if (!ReplaceableReference.IsIn(text, error) ||
            (error.Code == HgvsErrorCode.StatedResidue &&
                MisnumberedResidue.TryFind(transcript, error.Number, FaultyText.Of(error, text), out _, out _)))
        {
            return null;
        }

        var replacement = error.Code == HgvsErrorCode.StatedResidue && error.Length == 3
            ? AsciiText.Of(ResidueCodes.ToThreeLetters(error.Reference))
            : ((char)error.Reference).ToString();
        var suggestion = Replace(error, text, replacement);
        if (IsAtAdjacentPosition(error, transcript, text))
        {
            return null;
        }

        // If the reference base or residue results in no change or in another error, something else is wrong in the name.
        var reading = transcript.Read(suggestion.AsSpan());
        var isChange = reading.Level == NameLevel.Protein || !reading.Allele.IsNone;
        var isRead = reading.Status == HgvsStatus.Ok && isChange;
        return isRead && reading.Product != transcript.Read("p.=".AsSpan()).Product ? suggestion : null;
    }

    private static bool HaveSameShape(string first, string last) =>
        first.Length == last.Length && first.Zip(last, (one, other) => KindOf(one) == KindOf(other)).All(isSame => isSame);

    private static char KindOf(char character) => character is >= '0' and <= '9' ? '0' : char.IsLetter(character) ? 'a' : character;

    // If the transcript has the stated base next to the stated position, either the base or the position is wrong.
    private static bool IsAtAdjacentPosition(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text)
    {
        var start = error.Position;
        while (start > 0 && text[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        var digits = text.Slice(start, error.Position - start).ToString();
        if (error.Code != HgvsErrorCode.StatedBase ||
            !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var stated))
        {
            return false;
        }

        string before = text.Slice(0, start).ToString(), after = text.Slice(error.Position).ToString();

        foreach (var adjacent in (ReadOnlySpan<int>)[stated - 1, stated + 1])
        {
            var moved = before + adjacent.ToString(CultureInfo.InvariantCulture) + after;
            if (transcript.Read(moved.AsSpan()).Status == HgvsStatus.Ok)
            {
                return true;
            }
        }

        return false;
    }

    // A dash of any kind between two positions means an underscore. Zero-width characters are left over from copying and are removed,
    // but not those that reverse the order of other characters: the user saw another text.
    private static string? Rewrite(char character)
    {
        var isDash = TextFolding.Fold([character], stackalloc byte[1])[0] == '-';
        var isReversing = character is '\u061C' or '\u200F' or '\u202B' or '\u202D' or '\u202E' or '\u2067';
        return isDash ? "_" : char.GetUnicodeCategory(character) == UnicodeCategory.Format && !isReversing ? string.Empty : null;
    }

    private static string? IfRead(in Transcript transcript, string text) =>
        transcript.Read(text.AsSpan()).Status == HgvsStatus.Ok ? text : null;

    private static string Replace(HgvsError error, ReadOnlySpan<char> text, string replacement) =>
        text.Slice(0, error.Position).ToString() + replacement + text.Slice(error.Position + error.Length).ToString();
}
