using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Checking;

/// <summary>
/// The name of the person who compared a catalog with its sources. The table of seals, which people open in spreadsheets, and
/// findings contain it, so it must be one visible line that no spreadsheet takes for a formula.
/// </summary>
internal static class SealerName
{
    private const int MaxLength = 100;

    // Japanese editions of spreadsheets also accept the full-width ones.
    private const string FormulaSigns = "=+-@＝＋－＠";

    // Their Unicode categories are those of visible characters, but they are invisible.
    private const string Blanks = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /// <summary>Returns what is wrong with a name; null if nothing is.</summary>
    public static LocalizedMessage? FaultOf(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return ToolMessages.NameIsEmpty();
        }

        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return ToolMessages.NameHasSpaces();
        }

        if (name.Length > MaxLength)
        {
            return ToolMessages.NameIsTooLong(MaxLength);
        }

        if (FormulaSigns.Contains(name[0]))
        {
            return ToolMessages.NameIsFormula(name[0]);
        }

        foreach (var rune in name.EnumerateRunes().Where(IsInvisible))
        {
            return ToolMessages.NameIsInvisible($"U+{rune.Value:X4}");
        }

        return name.EnumerateRunes().Any(Rune.IsLetter) ? null : ToolMessages.NameHasOnlySymbols();
    }

    // A lone surrogate is read as U+FFFD.
    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || (rune.IsBmp && Blanks.Contains((char)rune.Value))
        || IsVariationSelector(rune.Value)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    // Those from U+E0100 on are part of Japanese names: they select a form of a character, such as 辻 with one dot or two.
    private static bool IsVariationSelector(int value) => value is >= 0xFE00 and <= 0xFE0F;
}
