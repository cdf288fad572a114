namespace Her2Catalog.Architecture.Tests;

/// <summary>What a page and its translation share: the levels of the headings in order, and every line of code.</summary>
internal sealed record MarkdownOutline(string Headings, string Code)
{
    private const string Fence = "```";

    /// <summary>Reads a page. Code is fenced, or indented by four spaces after an empty line.</summary>
    public static MarkdownOutline Read(string markdown)
    {
        var headings = new List<string>();
        var code = new List<string>();
        var (isFenced, mayIndent) = (false, true);
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            var isFence = line.TrimStart().StartsWith(Fence, StringComparison.Ordinal);
            var isIndented = !isFenced && mayIndent && line.StartsWith("    ", StringComparison.Ordinal);
            if (isFenced || isFence || isIndented)
            {
                code.Add(line);
            }
            else if (line.StartsWith('#'))
            {
                headings.Add(line.Split(' ')[0]);
            }

            isFenced ^= isFence;
            mayIndent = isIndented || line.Length == 0;
        }

        return new(string.Join(' ', headings), string.Join('\n', code));
    }
}
