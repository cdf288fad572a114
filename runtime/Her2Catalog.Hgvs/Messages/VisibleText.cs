using System.Globalization;
using System.Text;

namespace Her2Catalog.Hgvs.Messages;

/// <summary>Makes invisible characters of a text visible, as <c>U+200B</c>.</summary>
internal static class VisibleText
{
    /// <summary>The text with invisible characters written as code points.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (text[i] == ' ' || !IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                builder.Append(text, i, length);
            }
            else
            {
                var codePoint = length == 2 ? char.ConvertToUtf32(text, i) : text[i];
                builder.Append("U+").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return builder.ToString();
    }

    // Invisible characters, spaces of other kinds, and marks that combine with the character before them.
    private static bool IsHidden(UnicodeCategory category) => category is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
