using System.Text.RegularExpressions;

namespace Her2Catalog.Compiler.Text;

/// <summary>Says what keeps a YAML file from being parsed, and the remedy. The parser says which rule of YAML it applied last.</summary>
internal static class YamlFault
{
    private static readonly Regex TabIndent = new("(?<![^\\r\\n]) *\\t", RegexOptions.CultureInvariant);

    // By words of the parser's messages, the most specific first.
    private static readonly (string Word, string Message)[] Causes =
    [
        ("escape", "The value contains a \\ that begins no escape: double it, or put the value in single quotes."),
        ("quoted scalar", "The quote that opens here is not closed: add the closing quote."),
        ("plain scalar value",
            "A value contains ': ', or this line is indented too far: put the value in quotes, or align the line with its neighbors."),
        ("multiline plain scalar", "The line before has no key, or no ':' after it: write 'key: value'."),
        ("invalid mapping", "The line before has no key, or no ':' after it: write 'key: value'."),
        ("cannot start any token", "A value cannot begin with this character: put the value in quotes."),
        ("anchor or alias", "Anchors and aliases are not supported: write the value out, or put one that begins with & or * in quotes."),
        ("tag", "Tags are not supported: put a value that begins with ! in quotes."),
        ("flow", "A bracket or brace is not closed: add the closing one."),
        ("expected node", "A value, or the end of a bracket or brace, is missing here."),
        ("block sequence", "A list begins on a line of its own: put '- ' on the next line."),
        ("expected '-'", "This line is not an item of the list above it: begin it with '- ', or indent it as the key that it belongs to."),
        ("expected key",
            "This line is not a key of the entry above it: write 'key: value', indented like its other keys, and quote values as a whole."),
    ];

    /// <summary>The message for a fault, and where it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="span">Where the parser stopped.</param>
    /// <param name="reason">What it says; empty if it says nothing.</param>
    public static (string Message, TextSpan Span) Explain(SourceFile file, TextSpan span, string reason)
    {
        // Wherever the parser notices it: YAML has no tabs before the first word of a line.
        if (TabIndent.Match(file.Content) is { Success: true } tab)
        {
            return ("A tab character indents this line: indent with spaces.", new TextSpan(tab.Index, tab.Length));
        }

        var cause = Causes.FirstOrDefault(item => reason.IndexOf(item.Word, StringComparison.OrdinalIgnoreCase) >= 0);
        return (cause.Message ?? "A bracket, brace or quote is not closed before this place, or a line is not indented like others.", span);
    }
}
