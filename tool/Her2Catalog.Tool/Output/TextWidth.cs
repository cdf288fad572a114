using System.Text;
using Wcwidth;

namespace Her2Catalog.Tool.Output;

/// <summary>Text in columns of a terminal, where a Japanese character takes two.</summary>
internal static class TextWidth
{
    // Kinsoku: characters that do not begin a line, and characters that do not end one.
    private const string NeverFirst =
        "、。，．・：；？！）］｝」』】〕〉》ー～々ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％,.:;?!)]}%";
    private const string NeverLast = "（［｛「『【〔〈《([{";

    /// <summary>The number of columns that a text takes.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    /// <summary>The text with spaces up to a width.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>
    /// Breaks a text into lines of at most a width: between words, and between Japanese characters. A longer word has a line of its own.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var gap = line.Length == 0 ? string.Empty : " ";
            foreach (var piece in PiecesOf(word))
            {
                if (line.Length > 0 && Of(line) + gap.Length + Of(piece) > width)
                {
                    yield return line;
                    line = piece;
                }
                else
                {
                    line += gap + piece;
                }

                gap = string.Empty;
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    // A line can end beside a wide character; names in Latin letters stay whole.
    private static IEnumerable<string> PiecesOf(string word)
    {
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsLowSurrogate(word[i]) && CanBreak(word, i))
            {
                yield return word[start..i];
                start = i;
            }
        }

        yield return word[start..];
    }

    private static bool CanBreak(string word, int index) =>
        (IsWide(word, index - 1) || IsWide(word, index)) && !NeverFirst.Contains(word[index]) && !NeverLast.Contains(word[index - 1]);

    private static bool IsWide(string text, int index) =>
        Rune.TryGetRuneAt(text, char.IsLowSurrogate(text[index]) && index > 0 ? index - 1 : index, out var rune) && Of(rune) == 2;

    private static int Of(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));
}
