using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Tool.Checking;

namespace Her2Catalog.Tool.Output;

/// <summary>Findings for a person: place, message, the line at fault and a caret under the characters.</summary>
internal sealed class FindingTextWriter(TerminalText output, Terminal terminal)
{
    private const int Gutter = 9;
    private LineMaps maps = new();

    public void Write(CheckReport report)
    {
        foreach (var finding in report.Repaired)
        {
            var before = finding.File.Content.Substring(finding.Span.Start, finding.Span.Length);
            var change = finding.Replacement!.Length == 0 ? "is removed" : $"is now '{finding.Replacement}'";
            output.WriteLine($"{terminal.Bold(Place(finding.File, finding.Span))}: fixed {finding.Rule.Id}: '{before}' {change}");
        }

        foreach (var file in report.Sealed)
        {
            output.WriteLine($"{terminal.Bold(file.File)}: sealed: {SealText.Of(file)}");
        }

        // Places of what was repaired are those of the text before.
        maps = new LineMaps();
        foreach (var finding in report.Findings)
        {
            Write(finding);
        }
    }

    private void Write(Finding finding)
    {
        var severity = Paint(finding.Severity, $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}");
        output.WriteLine($"{terminal.Bold(Place(finding.File, finding.Span))}: {severity}: {finding.Message}");
        WriteLine(finding.File, finding.Span, '^', finding.Severity);
        if (finding.Related is { } related)
        {
            output.WriteLine($"{terminal.Bold(Place(related.File, related.Span))}: see also");
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
        output.WriteLine($"{terminal.Dim("       |")} {new string(' ', excerpt.Indent)}{Paint(severity, new string(mark, excerpt.Length))}");
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
