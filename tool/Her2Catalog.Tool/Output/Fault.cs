using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>Shows people what is wrong with a name: a caret below it, the reason, and a suggestion.</summary>
internal static class Fault
{
    private const int MaxShown = 200;

    /// <summary>Writes caret, reason and suggestion below the line of the name.</summary>
    public static void Write(TerminalText output, string notation, VariantDescription description)
    {
        int position = description.Error.Position, shown = Math.Min(notation.Length, MaxShown);
        if (position <= shown)
        {
            var length = Math.Clamp(description.Error.Length, 1, Math.Max(1, shown - position));
            output.WriteLine(new string(' ', position) + new string('^', length));
        }

        output.WriteLine($"  {Text(description.Status)}: {description.Explanation}");
        if (description.Suggestion is { } suggestion)
        {
            output.WriteLine($"  Did you mean {suggestion}?");
        }
    }

    private static string Text(HgvsStatus status) => status switch
    {
        HgvsStatus.ContradictsReference => "contradicts the reference",
        HgvsStatus.OutOfRange => "out of range",
        HgvsStatus.OtherGene => "another gene",
        HgvsStatus.OtherTranscript => "another transcript",
        HgvsStatus.Unsupported => "unsupported",
        _ => "unreadable",
    };

    /// <summary>A text that a user gave, shortened.</summary>
    public static string Shown(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "…";
}
