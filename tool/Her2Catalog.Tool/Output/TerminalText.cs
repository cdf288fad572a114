using System.Runtime.CompilerServices;
using System.Text;

namespace Her2Catalog.Tool.Output;

/// <summary>A text in a color; made by <see cref="Terminal"/> only.</summary>
/// <param name="Code">The code of the color; empty without colors.</param>
/// <param name="Text">The text, which may contain hidden characters.</param>
internal readonly record struct Painted(string Code, string Text);

/// <summary>
/// Writes lines for people. Everything that reaches a terminal goes through this class, which replaces hidden characters in every
/// text. Only line ends and the codes of <see cref="Painted"/> are written unchanged.
/// </summary>
/// <param name="output">What the lines are written to.</param>
internal sealed class TerminalText(TextWriter output)
{
    /// <summary>Standard error.</summary>
    public static TerminalText Error => new(Console.Error);

    public void WriteLine() => output.Write('\n');

    public void WriteLine(string line)
    {
        output.Write(HiddenText.Replace(line));
        output.Write('\n');
    }

    public void WriteLine(Painted line) => WriteLine($"{line}");

    public void WriteLine(ref LineHandler line)
    {
        output.Write(line.Text);
        output.Write('\n');
    }

    /// <summary>Writes a text of several lines.</summary>
    public void WriteLines(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            WriteLine(line);
        }
    }

    /// <summary>An interpolated line: its values are replaced one by one, and colors are written.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct LineHandler
    {
        private readonly StringBuilder line;

        public LineHandler(int literalLength, int formattedCount) => line = new StringBuilder(literalLength + (16 * formattedCount));

        public string Text => line.ToString();

        public void AppendLiteral(string text) => line.Append(HiddenText.Replace(text));

        public void AppendFormatted(Painted value)
        {
            var text = HiddenText.Replace(value.Text);
            line.Append(value.Code.Length == 0 ? text : $"\u001b[{value.Code}m{text}\u001b[0m");
        }

        public void AppendFormatted<T>(T value) => AppendFormatted(value, 0);

        public void AppendFormatted<T>(T value, int alignment)
        {
            var text = value?.ToString() ?? string.Empty;
            line.Append(HiddenText.Replace(alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment)));
        }
    }
}
