using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs.Messages;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Writes values as C# literals. All text of a catalog is written by this class, so it cannot become code.</summary>
internal static class Literals
{
    /// <summary>
    /// Returns a string literal. Double quotes, backslashes, surrogates, and invisible, private-use or unassigned characters are escaped.
    /// </summary>
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
                    // Tables contain many null characters, and this escape is a third as long as the general one.
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

    /// <summary>Returns an integer literal.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns a hexadecimal <see langword="ulong"/> literal.</summary>
    public static string Hex(ulong value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture) + "UL";

    /// <summary>Joins the items of an array with commas.</summary>
    public static string Join(IEnumerable<string> items) => string.Join(", ", items);

    // Visible characters of any script are written as they are, and so is the space character.
    private static bool IsPlain(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
            UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator => unit == ' ',
        _ => true,
    };
}

/// <summary>Escapes the text of a catalog for documentation comments, so that it is one line without markup.</summary>
internal static class XmlText
{
    /// <summary>
    /// Returns the text as XML. Invisible characters, and those that change the order of others, are replaced by code points.
    /// </summary>
    public static string Escape(string text) => VisibleText.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
