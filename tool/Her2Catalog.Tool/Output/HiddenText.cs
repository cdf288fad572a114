using System.Globalization;
using System.Text;

namespace Her2Catalog.Tool.Output;

/// <summary>
/// Characters that a terminal executes instead of showing them: controls, and characters that change the direction of text, have no
/// width, or break lines. With them, the name of a file or variant could rewrite the screen.
/// </summary>
internal static class HiddenText
{
    private const char Substitute = '\uFFFD';

    /// <summary>True for such a character; false for a lone surrogate.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Replaces hidden characters and lone surrogates, unit for unit, so that carets stay in place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">Hidden characters that the format quotes.</param>
    public static string Replace(string text, string kept = "")
    {
        var visible = new StringBuilder(text.Length);
        foreach (var (unit, isHidden) in UnitsOf(text))
        {
            visible.Append(isHidden && !kept.Contains(unit) ? Substitute : unit);
        }

        return visible.ToString();
    }

    /// <summary>Writes hidden characters as <c>\u202e</c>, and tab and line ends as <c>\t</c>, <c>\n</c>, <c>\r</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (unit, isHidden) in UnitsOf(text))
        {
            _ = unit switch
            {
                '\t' => escaped.Append("\\t"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                _ when isHidden => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }

    private static IEnumerable<(char Unit, bool IsHidden)> UnitsOf(string text)
    {
        for (int i = 0, length; i < text.Length; i += length)
        {
            var isRune = Rune.TryGetRuneAt(text, i, out var rune);
            length = isRune ? rune.Utf16SequenceLength : 1;
            for (var unit = i; unit < i + length; unit++)
            {
                yield return (text[unit], !isRune || IsHidden(rune));
            }
        }
    }
}
