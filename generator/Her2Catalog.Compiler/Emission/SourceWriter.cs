using System.Text;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Indented lines with fixed line ends.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder builder = new();
    private int depth;

    /// <summary>An empty line.</summary>
    public void Line() => builder.Append('\n');

    /// <summary>A line at the present depth.</summary>
    public void Line(string text) => builder.Append(' ', 4 * depth).Append(text).Append('\n');

    /// <summary>Lines at the present depth; empty ones stay empty.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0)
            {
                Line();
            }
            else
            {
                Line(line);
            }
        }
    }

    /// <summary>A line and an opening brace.</summary>
    public void Open(string text)
    {
        Line(text);
        Line("{");
        depth++;
    }

    /// <summary>A closing brace, with what follows it.</summary>
    public void Close(string after = "")
    {
        depth--;
        Line("}" + after);
    }

    /// <summary>A documentation comment of one summary; the text is escaped.</summary>
    public void Summary(string text) => Line($"/// <summary>{XmlText.Escape(text)}</summary>");

    /// <summary>A documentation comment of a summary and further paragraphs; every text is escaped.</summary>
    public void Summary(string text, IEnumerable<string> remarks)
    {
        Summary(text);
        var lines = remarks.Where(line => line.Length > 0).ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        Line("/// <remarks>");
        foreach (var line in lines)
        {
            Line($"/// <para>{XmlText.Escape(line)}</para>");
        }

        Line("/// </remarks>");
    }

    /// <summary>A blank line between members, none after an opening brace.</summary>
    public void Gap()
    {
        if (builder.Length < 2 || builder[builder.Length - 2] != '{')
        {
            Line();
        }
    }

    /// <summary>A <c>switch</c> expression member: <c>head =&gt; subject switch { 1 =&gt; …, _ =&gt; fallback };</c>.</summary>
    public void Switch(string head, string subject, IEnumerable<(string Case, string Value)> arms, string fallback)
    {
        Open($"{head} => {subject} switch");
        foreach (var (test, value) in arms)
        {
            Line($"{test} => {value},");
        }

        Line($"_ => {fallback},");
        Close(";");
    }

    /// <inheritdoc/>
    public override string ToString() => builder.ToString();
}
