using System.Text;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Writes indented lines with fixed line ends.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder builder = new();
    private int depth;

    /// <summary>Writes an empty line.</summary>
    public void Line() => builder.Append('\n');

    /// <summary>Writes a line at the current depth.</summary>
    public void Line(string text) => builder.Append(' ', 4 * depth).Append(text).Append('\n');

    /// <summary>Writes lines at the current depth; empty ones stay empty.</summary>
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

    /// <summary>Writes a line and an opening brace.</summary>
    public void Open(string text)
    {
        Line(text);
        Line("{");
        depth++;
    }

    /// <summary>Writes a closing brace, and text after it.</summary>
    public void Close(string after = "")
    {
        depth--;
        Line("}" + after);
    }

    /// <summary>Writes a documentation comment with a summary; the text is escaped.</summary>
    public void Summary(string text) => Line($"/// <summary>{XmlText.Escape(text)}</summary>");

    /// <summary>Writes a documentation comment with a summary and paragraphs; all text is escaped.</summary>
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

    /// <summary>Writes an empty line between members, but not after an opening brace.</summary>
    public void Gap()
    {
        if (builder.Length < 2 || builder[builder.Length - 2] != '{')
        {
            Line();
        }
    }

    /// <summary>Writes a member with a <c>switch</c> expression: <c>head =&gt; subject switch { 1 =&gt; …, _ =&gt; fallback };</c>.</summary>
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
