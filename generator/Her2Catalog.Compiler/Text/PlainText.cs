using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Syntax;

namespace Her2Catalog.Compiler.Text;

/// <summary>Finds characters that are not plain where only plain ones have a meaning, and reads them if there is one way to.</summary>
public static class PlainText
{
    private const char Arrow = '\u2192';

    /// <summary>True if a value consists of plain characters.</summary>
    public static bool IsPlain(string value) => value.All(CharacterReading.IsPlain);

    /// <summary>The value in plain characters, if each character has exactly one reading in values of a kind; null otherwise.</summary>
    /// <remarks>
    /// Nothing that a reader can see is deleted, and every other character becomes one plain one. One character without a
    /// reading leaves the others unchanged, because it could concern all of them.
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

        // Only within a whole name an arrow is the sign of a substitution: elsewhere it leads to a remark, or to what the change gives.
        var text = plain.ToString();
        return value.IndexOf(Arrow) < 0 || HgvsName.TryParse(text, out _, out _) ? text : null;
    }

    /// <summary>The first character without a reading in values of a kind, or if all have one, the first that is not plain.</summary>
    /// <returns>Its offset, and its name for a message; an empty name if the value is plain.</returns>
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

    /// <summary>The number of UTF-16 units of the character at an offset.</summary>
    public static int LengthAt(string value, int start) => char.IsSurrogatePair(value, start) ? 2 : 1;

    /// <summary>The span from the first to the last character that is not plain.</summary>
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

    /// <summary>A text for a message: control characters, and characters that change the order of others, are code points.</summary>
    public static string Visible(string text) => VisibleText.Of(text);

    /// <summary>Names a character for a message: <c>U+4E0D '不'</c>, <c>U+200B (zero width space)</c>.</summary>
    /// <param name="character">One or two UTF-16 units.</param>
    public static string NameOf(string character)
    {
        var codePoint = character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
        var number = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        var shown = VisibleText.Of(character) == character ? $" '{character}'" : string.Empty;
        var name = CharacterReading.Of(character[0]) is { Name.Length: > 0 } reading ? $" ({reading.Name})" : string.Empty;
        return number + shown + name;
    }
}
