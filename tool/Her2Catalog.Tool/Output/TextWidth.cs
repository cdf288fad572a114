using Wcwidth;

namespace Her2Catalog.Tool.Output;

/// <summary>Text in columns of a terminal, where a Japanese character takes two.</summary>
internal static class TextWidth
{
    /// <summary>The number of columns that a text takes.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));
        }

        return columns;
    }

    /// <summary>The text with spaces up to a width.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>Breaks a text into lines of at most a width, between words; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Of(line) + 1 + Of(word) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    /// <summary>Breaks a row of cells into lines, between cells if possible and between words otherwise.</summary>
    public static IEnumerable<string> WrapCells(IEnumerable<string> cells, int width)
    {
        const string gap = "  ";
        var line = string.Empty;
        foreach (var cell in cells)
        {
            if (line.Length > 0 && Of(line) + gap.Length + Of(cell) <= width)
            {
                line += gap + cell;
                continue;
            }

            if (line.Length > 0)
            {
                yield return line;
            }

            var wrapped = Wrap(cell, width).ToArray();
            foreach (var full in wrapped.SkipLast(1))
            {
                yield return full;
            }

            line = wrapped.Length == 0 ? string.Empty : wrapped[^1];
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
