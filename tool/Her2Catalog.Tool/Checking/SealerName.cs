using System.Globalization;
using System.Text;

namespace Her2Catalog.Tool.Checking;

/// <summary>
/// The name of the person who compared a catalog with its sources. It stands in the table of seals, which people open in
/// spreadsheets, and in findings: it must be one visible line that no spreadsheet takes for a formula.
/// </summary>
internal static class SealerName
{
    private const int MaxLength = 100;

    // Japanese editions of spreadsheets take the full-width ones, too.
    private const string FormulaSigns = "=+-@＝＋－＠";

    // Letters, marks and a symbol by their category, but blank on a screen.
    private const string Blanks = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /// <summary>What is wrong with a name, to follow "the name"; null if nothing is.</summary>
    public static string? FaultOf(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "is empty";
        }

        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return "begins or ends with a space";
        }

        if (name.Length > MaxLength)
        {
            return $"is longer than {MaxLength} characters";
        }

        if (FormulaSigns.Contains(name[0]))
        {
            return $"begins with '{name[0]}', which a spreadsheet takes for a formula";
        }

        foreach (var rune in name.EnumerateRunes().Where(IsInvisible))
        {
            return $"contains U+{rune.Value:X4}, which is not a visible character";
        }

        return name.EnumerateRunes().Any(Rune.IsLetter) ? null : "contains no letter";
    }

    // A lone surrogate is read as U+FFFD.
    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || (rune.IsBmp && Blanks.Contains((char)rune.Value))
        || IsVariationSelector(rune.Value)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    // Japanese names are written with those from U+E0100 on: they choose between two forms of one character, 辻 with one dot or two.
    private static bool IsVariationSelector(int value) => value is >= 0xFE00 and <= 0xFE0F;
}
