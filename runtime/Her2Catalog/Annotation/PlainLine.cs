using System.Globalization;

namespace Her2Catalog.Annotation;

/// <summary>Text of a table in a message of one line.</summary>
internal static class PlainLine
{
    /// <summary>The text with what would move a cursor, end the line or turn its direction replaced, one for one.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = IsPlain(source[i]) ? source[i] : '\uFFFD';
        }
    });

    private static bool IsPlain(char letter) => char.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
