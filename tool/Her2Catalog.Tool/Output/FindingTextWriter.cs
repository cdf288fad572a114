using System.Globalization;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes findings for people: place, message, the line at fault and carets under the characters.</summary>
internal sealed class FindingTextWriter(TerminalText output, Terminal terminal)
{
    private const int Gutter = 9;
    private LineMaps maps = new();

    public void Write(CheckReport report)
    {
        foreach (var finding in report.Repaired)
        {
            var change = ToolMessages.FixedRule(finding.Rule.Id, CheckText.Change(finding));
            output.WriteLine($"{terminal.Bold(Place(finding.File, finding.Span))}: {change}");
        }

        foreach (var file in report.Sealed)
        {
            output.WriteLine($"{terminal.Bold(file.File)}: {CheckText.Sealed(file)}");
        }

        // The places of fixed findings are those in the text before the fix.
        maps = new LineMaps();
        var listed = new ListedFindings(report.Findings);
        foreach (var finding in listed.Findings)
        {
            Write(finding);
        }

        if (listed.LeftOut > 0)
        {
            output.WriteLine(ToolMessages.MoreFindings(listed.LeftOut.ToString("N0", CultureInfo.InvariantCulture)).ToString());
        }
    }

    private void Write(Finding finding)
    {
        var heading = Paint(finding.Severity, CheckText.Heading(finding).ToString());
        output.WriteLine($"{terminal.Bold(Place(finding.File, finding.Span))}: {heading}{ToolMessages.LabelSeparator()}{finding.Message}");
        WriteLine(finding.File, finding.Span, '^', finding.Severity);
        if (finding.Related is { } related)
        {
            output.WriteLine($"{terminal.Bold(Place(related.File, related.Span))}: {ToolMessages.SeeAlso()}");
            WriteLine(related.File, related.Span, '-', Severity.Info);
        }

        output.WriteLine();
    }

    private void WriteLine(SourceFile file, TextSpan span, char mark, Severity severity)
    {
        var map = maps.Of(file);
        var (number, column) = map.Locate(span.Start);
        var line = map.Line(file.Content, number);
        var excerpt = Excerpt.Of(line, column - 1, span.Length, terminal.Width - Gutter);
        output.WriteLine($"{terminal.Dim($"{number,6} |")} {excerpt.Text}");
        var carets = Paint(severity, new string(mark, excerpt.Length));
        output.WriteLine($"{terminal.Dim("       |")} {new string(' ', excerpt.Indent)}{carets}");
    }

    private Painted Paint(Severity severity, string text) => severity switch
    {
        Severity.Error => terminal.Red(text),
        Severity.Warning => terminal.Yellow(text),
        _ => terminal.Blue(text),
    };

    private string Place(SourceFile file, TextSpan span)
    {
        var (line, column) = maps.Of(file).Locate(span.Start);
        return $"{file.Path}:{line}:{column}";
    }
}
