namespace Her2Catalog.Tool.Output;

/// <summary>A source line with a mark, cut to the width of a terminal.</summary>
/// <param name="Text">The line, safe to print.</param>
/// <param name="Indent">Columns before the mark.</param>
/// <param name="Length">Columns of the mark, at least one.</param>
internal readonly record struct Excerpt(string Text, int Indent, int Length)
{
    private const string Cut = "…";

    /// <summary>Cuts a line so that the mark is visible.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="start">First unit to mark.</param>
    /// <param name="length">Units to mark; 0 marks a position between two.</param>
    /// <param name="width">Number of columns.</param>
    public static Excerpt Of(string line, int start, int length, int width)
    {
        var visible = HiddenText.Replace(line);
        start = Math.Min(start, visible.Length);
        length = Math.Min(length, visible.Length - start);
        var first = TextWidth.Of(visible.AsSpan(0, start)) < width * 2 / 3 ? 0 : CutBefore(visible, start, width / 3);
        var prefix = first == 0 ? "" : Cut;
        var last = CutAfter(visible, first, width - 2);
        var text = prefix + visible[first..last] + (last < visible.Length ? Cut : "");
        var markEnd = Math.Max(start, Math.Min(start + length, last));
        return new Excerpt(
            text,
            prefix.Length + TextWidth.Of(visible.AsSpan(first, start - first)),
            Math.Max(1, TextWidth.Of(visible.AsSpan(start, markEnd - start))));
    }

    private static int CutBefore(string text, int start, int columns)
    {
        var first = start;
        while (first > 0 && TextWidth.Of(text.AsSpan(first - 1, start - first + 1)) <= columns)
        {
            first--;
        }

        return first < text.Length && char.IsLowSurrogate(text[first]) ? first + 1 : first;
    }

    private static int CutAfter(string text, int first, int columns)
    {
        var last = first;
        for (var used = 0; last < text.Length; last++)
        {
            used += TextWidth.Of(text.AsSpan(last, 1));
            if (used > columns)
            {
                break;
            }
        }

        return last < text.Length && char.IsLowSurrogate(text[last]) ? last - 1 : last;
    }
}
