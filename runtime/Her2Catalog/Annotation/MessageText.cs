using System.Globalization;
using System.Text;

namespace Her2Catalog.Annotation;

/// <summary>Values of a table as text in a message of one line.</summary>
internal static class MessageText
{
    private const int MaxLength = 60;

    /// <summary>The text with every character replaced that would move a cursor, end the line or change its direction.</summary>
    public static string OnOneLine(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = IsPlain(source[i]) ? source[i] : '\uFFFD';
        }
    });

    /// <summary>A value, shortened; bytes that are not UTF-8 are replaced.</summary>
    public static string Shorten(ReadOnlySpan<byte> value) =>
        value.Length <= MaxLength ? Encoding.UTF8.GetString(value) : Encoding.UTF8.GetString(value[..MaxLength]) + "…";

    /// <summary>A value, shortened.</summary>
    public static string Shorten(string value) => value.Length <= MaxLength ? value : value[..MaxLength] + "…";

    private static bool IsPlain(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
