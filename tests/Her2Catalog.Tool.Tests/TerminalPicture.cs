using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Tests;

/// <summary>Draws what a command prints as an SVG of a terminal.</summary>
internal static partial class TerminalPicture
{
    private const double ColumnWidth = 7.8;
    private const int LineHeight = 19;
    private const int Margin = 18;

    public static string Draw(string command, string output)
    {
        string[] lines = [$"$ {command}", string.Empty, .. output.TrimEnd().Split('\n')];
        var width = Number((2 * Margin) + (ColumnWidth * lines.Max(line => TextWidth.Of(line))));
        var height = (2 * Margin) + (LineHeight * lines.Length);
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
            <title>{SecurityElement.Escape(command)}</title>
            <rect width="100%" height="100%" rx="8" fill="#1b1f27"/>
            <g font-family="ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', 'Noto Sans Mono CJK JP', monospace" font-size="13" fill="#dfe3ea">

            """);
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match cell in Cell().Matches(lines[i]))
            {
                var x = Number(Margin + (ColumnWidth * TextWidth.Of(lines[i].AsSpan(0, cell.Index))));
                svg.Append($"<text x=\"{x}\" y=\"{Margin + (LineHeight * i) + 13}\">{SecurityElement.Escape(cell.Value)}</text>\n");
            }
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    // Each cell has its own position, so that columns are aligned in any font.
    [GeneratedRegex(@"\S+( \S+)*")]
    private static partial Regex Cell();
}
