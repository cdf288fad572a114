using System.Globalization;

namespace Her2Catalog.Compiler.Text;

/// <summary>Finds characters that look like plain ones, or like nothing, in names and ids where only plain ones belong.</summary>
public static class PlainText
{
    // Letters of other scripts that print as Latin ones, each above the letter it is taken for.
    private const string LookAlikes = "АВЕКМНОРСТХаеорсухіѕԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string PlainLetters = "ABEKMHOPCTXaeopcyxisqwABEZHIKMNOPTYXo";

    /// <summary>Finds the first such character.</summary>
    /// <param name="value">The name.</param>
    /// <param name="offset">Its offset.</param>
    /// <param name="length">How many UTF-16 units it takes.</param>
    /// <param name="plain">What to put in its place; empty for nothing.</param>
    public static bool TryFindSuspicious(string value, out int offset, out int length, out string plain)
    {
        for (offset = 0; offset < value.Length; offset += length)
        {
            length = char.IsSurrogatePair(value, offset) ? 2 : 1;
            if (IsSuspicious(value, offset, length, out plain))
            {
                return true;
            }
        }

        length = 0;
        plain = string.Empty;
        return false;
    }

    /// <summary>Code point as <c>U+200B</c>.</summary>
    public static string CodePoint(string value, int offset, int length) =>
        "U+" + (length == 2 ? char.ConvertToUtf32(value, offset) : value[offset]).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsSuspicious(string value, int offset, int length, out string plain)
    {
        plain = string.Empty;
        var unit = value[offset];
        if (length == 2 || unit is >= ' ' and <= '~')
        {
            return length == 2;
        }

        if (unit is >= '\uFF01' and <= '\uFF5E')
        {
            plain = ((char)(unit - 0xFEE0)).ToString();
            return true;
        }

        var lookAlike = LookAlikes.IndexOf(unit);
        if (lookAlike >= 0)
        {
            plain = PlainLetters[lookAlike].ToString();
            return true;
        }

        // Names of variants, accessions and ids are ASCII throughout: what is left is wrong, some of it with a plain twin.
        plain = CharUnicodeInfo.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.DashPunctuation => "-",
            _ => string.Empty,
        };
        return true;
    }
}
