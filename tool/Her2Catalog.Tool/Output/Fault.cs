using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Shows people what is wrong with a name: a caret below it, the reason, and a suggestion.</summary>
internal static class Fault
{
    private const int MaxShown = 200;

    /// <summary>Writes caret, reason and suggestion below the line of the name.</summary>
    public static void Write(TerminalText output, string notation, LookupStatus status, VariantDescription description)
    {
        int position = description.Error.Position, shown = Math.Min(notation.Length, MaxShown);
        if (position <= shown)
        {
            var length = Math.Clamp(description.Error.Length, 1, Math.Max(1, shown - position));
            output.WriteLine(new string(' ', position) + new string('^', length));
        }

        output.WriteLine($"  {AnswerText.Of(status)}{ToolMessages.LabelSeparator()}{description.Explanation}");
        if (description.Suggestion is { } suggestion)
        {
            output.WriteLine($"  {ToolMessages.DidYouMean(suggestion)}");
        }
    }

    /// <summary>A text of a user, shortened.</summary>
    public static string Shown(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "…";
}
