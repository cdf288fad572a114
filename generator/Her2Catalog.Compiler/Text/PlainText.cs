using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Syntax;

namespace Her2Catalog.Compiler.Text;

/// <summary>Finds characters that are not plain, and replaces those that have exactly one reading.</summary>
public static class PlainText
{
    private const char Arrow = '\u2192';

    /// <summary>Returns true if a value consists of plain characters.</summary>
    public static bool IsPlain(string value) => value.All(CharacterReading.IsPlain);

    /// <summary>
    /// Returns the value in plain characters if every character has exactly one reading in values of the kind; otherwise, null.
    /// </summary>
    /// <remarks>
    /// No visible character is deleted; every visible character becomes one plain character. If one character has no reading,
    /// the others are not replaced, because it could affect their meaning.
    /// </remarks>
    public static string? Read(string value, ValueKind kind)
    {
        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (CharacterReading.IsPlain(value[i]))
            {
                plain.Append(value[i]);
            }
            else if (CharacterReading.Of(value[i]) is { } reading && reading.Kinds.Contains(kind))
            {
                plain.Append(reading.Plain);
            }
            else
            {
                return null;
            }
        }

        // An arrow means a substitution only in a complete name. Elsewhere, it introduces a remark or the effect of a change.
        var text = plain.ToString();
        return value.IndexOf(Arrow) < 0 || HgvsName.TryParse(text, out _, out _) ? text : null;
    }

    /// <summary>
    /// Finds the first character without a reading in values of the kind or, if all have one, the first that is not plain.
    /// </summary>
    /// <returns>The offset of the character, and its name for a message; an empty name if the value is plain.</returns>
    public static (int Start, string Name) FaultOf(string value, ValueKind kind)
    {
        var first = -1;
        for (var i = 0; i < value.Length; i += LengthAt(value, i))
        {
            var character = value.Substring(i, LengthAt(value, i));
            if (Read(character, kind) is null)
            {
                return (i, NameOf(character));
            }

            first = first < 0 && !CharacterReading.IsPlain(value[i]) ? i : first;
        }

        return first < 0 ? (0, string.Empty) : (first, NameOf(value.Substring(first, LengthAt(value, first))));
    }

    /// <summary>Returns the number of UTF-16 code units of the character at an offset.</summary>
    public static int LengthAt(string value, int start) => char.IsSurrogatePair(value, start) ? 2 : 1;

    /// <summary>Returns the span from the first to the last character that is not plain.</summary>
    public static (int Start, int Length) SpanOfFaults(string value)
    {
        var start = 0;
        while (start < value.Length && CharacterReading.IsPlain(value[start]))
        {
            start++;
        }

        var end = value.Length;
        while (end > start && CharacterReading.IsPlain(value[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }

    /// <summary>
    /// Returns a text for a message, in which control characters, and characters that change the order of others, are replaced
    /// by code points.
    /// </summary>
    public static string Visible(string text) => VisibleText.Of(text);

    /// <summary>Returns the name of a character for a message, such as <c>U+4E0D '不'</c> or <c>U+200B (zero width space)</c>.</summary>
    /// <param name="character">The character, as one or two UTF-16 code units.</param>
    public static string NameOf(string character)
    {
        var codePoint = character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
        var number = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        var shown = VisibleText.Of(character) == character ? $" '{character}'" : string.Empty;
        var name = CharacterReading.Of(character[0]) is { Name.Length: > 0 } reading ? $" ({reading.Name})" : string.Empty;
        return number + shown + name;
    }
}
