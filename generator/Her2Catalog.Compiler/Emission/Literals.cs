using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs.Messages;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints values as C# literals. The only way a catalog's text gets into code: it stays text.</summary>
internal static class Literals
{
    /// <summary>A string literal; whatever is not a plain letter, digit or sign of a known kind is escaped.</summary>
    public static string Text(string value)
    {
        var builder = new StringBuilder("\"");
        foreach (var unit in value)
        {
            switch (unit)
            {
                case '"':
                    builder.Append("\\\"");
                    break;
                case '\\':
                    builder.Append("\\\\");
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\0':
                    // A third of the letters of the other escape: tables are full of them.
                    builder.Append("\\0");
                    break;
                default:
                    if (IsPlain(unit))
                    {
                        builder.Append(unit);
                    }
                    else
                    {
                        builder.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return builder.Append('"').ToString();
    }

    /// <summary>An integer literal.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Half a key.</summary>
    public static string Hex(ulong value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture) + "UL";

    /// <summary>Numbers as the items of an array, joined by commas.</summary>
    public static string Join(IEnumerable<string> items) => string.Join(", ", items);

    // Letters of any script may stand as they are; separators, controls, surrogates and format signs may not.
    private static bool IsPlain(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
            UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator => unit == ' ',
        _ => true,
    };
}

/// <summary>Escapes a catalog's text for documentation comments: it stays one line of text and no markup.</summary>
internal static class XmlText
{
    /// <summary>The text in XML. What no reader would see, or what would change the order of other characters, is written as a code point.</summary>
    public static string Escape(string text) => VisibleText.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
