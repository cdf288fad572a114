using System.Globalization;
using Her2Catalog.Compiler.Repairs;
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
            output.WriteLine($"{terminal.Bold(Place(finding.File, finding.Span))}: fixed {finding.Rule.Id}: {Change(finding)}");
        }

        foreach (var file in report.Sealed)
        {
            output.WriteLine($"{terminal.Bold(file.File)}: sealed: {SealText.Of(file)}");
        }

        // Places of what was repaired are those of the text before.
        maps = new LineMaps();
        var listed = new ListedFindings(report.Findings);
        foreach (var finding in listed.Findings)
        {
            Write(finding);
        }

        if (listed.LeftOut > 0)
        {
            output.WriteLine($"… and {listed.LeftOut.ToString("N0", CultureInfo.InvariantCulture)} more; '--format json' lists all");
        }
    }

    private static string Change(Finding finding)
    {
        if (finding.File.Damage is not null)
        {
            return "the file is now UTF-8";
        }

        var edits = Repair.EditsOf(finding);
        var before = finding.File.Content.Substring(edits[0].Span.Start, edits[0].Span.Length);
        var change = edits[0].Text.Length == 0 ? $"'{before}' is removed"
            : $"'{before}' is now '{edits[0].Text}'";
        return edits.Count == 1 ? change
            : $"{change}, and the same in {edits.Count - 1} more place{(edits.Count == 2 ? string.Empty : "s")}";
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
