using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>Shows a person where a name goes wrong: a caret under it, the reason, and what may have been meant.</summary>
internal static class Fault
{
    /// <summary>Writes caret, reason and suggestion below the name that stands on the line before.</summary>
    public static void Write(TextWriter output, string notation, VariantDescription description)
    {
        var position = Math.Min(description.Error.Position, notation.Length);
        output.WriteLine(new string(' ', position) + new string('^', Math.Clamp(description.Error.Length, 1, Math.Max(1, notation.Length - position))));
        output.WriteLine($"  {description.Status}: {description.Explanation}");
        if (description.Suggestion is { } suggestion)
        {
            output.WriteLine($"  Did you mean {suggestion}?");
        }
    }

    /// <summary>The text with control characters made visible, and those that turn the direction of text, one for one, so that carets stay in place and a terminal stays safe.</summary>
    public static string Visible(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = char.IsControl(source[i]) || char.GetUnicodeCategory(source[i]) == System.Globalization.UnicodeCategory.Format ? '\uFFFD' : source[i];
        }
    });
}
