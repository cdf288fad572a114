namespace Her2Catalog.Tool.Output;

/// <summary>A line per assay and use, in columns: name, use, and what qualifies it.</summary>
internal sealed class AssayTable(TerminalText output, Terminal terminal, CitationList citations)
{
    private const string Indent = "  ";
    private const string Gap = "  ";
    private const int MinDetailWidth = 40;

    public void Write(LookupAnswer lookup)
    {
        var lines = lookup.Assays.SelectMany(answer => LinesOf(answer, lookup)).ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        var nameWidth = lines.Max(line => TextWidth.Of(line.Name));
        var useWidth = lines.Max(line => TextWidth.Of(AnswerText.Of(line.Use)));
        var detailStart = Indent.Length + nameWidth + Gap.Length + useWidth + Gap.Length;
        var fits = terminal.Width - detailStart >= MinDetailWidth;
        foreach (var line in lines)
        {
            var indent = fits ? detailStart : 2 * Indent.Length;
            var details = TextWidth.WrapCells(line.Details, terminal.Width - indent).ToArray();
            var first = fits && details.Length > 0 ? Gap + details[0] : string.Empty;
            var use = TextWidth.PadRight(AnswerText.Of(line.Use), first.Length == 0 ? 0 : useWidth);
            var shownUse = line.Use == PermittedUse.CompanionDiagnostic ? terminal.Bold(use) : Terminal.Plain(use);
            output.WriteLine($"{Indent}{TextWidth.PadRight(line.Name, nameWidth)}{Gap}{shownUse}{first}");
            foreach (var detail in details.Skip(fits ? 1 : 0))
            {
                output.WriteLine(new string(' ', indent) + detail);
            }
        }
    }

    private IEnumerable<AssayLine> LinesOf(Interpretation answer, LookupAnswer lookup)
    {
        var name = answer.Assay.Name;
        var groups = answer.Statements
            .GroupBy(use => (use.Use, use.Therapy, use.Jurisdiction, use.Indication, use.From, use.Until))
            .OrderByDescending(group => group.Key.Use).ThenBy(group => group.Key.Therapy.IsNone)
            .ToArray();
        if (groups.Length == 0)
        {
            yield return new AssayLine(name, PermittedUse.NotStated, [.. Coverage(answer, PermittedUse.NotStated), .. Listed(answer)]);
        }

        var hasPeriods = HasPeriods(answer);
        foreach (var group in groups)
        {
            string[] details =
            [
                AnswerText.Scope(group.First()),
                hasPeriods && !group.Key.Therapy.IsNone ? AnswerText.Period(group.Key.From, group.Key.Until) : string.Empty,
                AnswerText.Of(group.Max(statement => statement.Match)),
                .. Coverage(answer, group.Key.Use),
                .. group == groups[0] ? Listed(answer) : [],
                .. group.Key.Use == answer.Use ? group.Select(statement => NextStepOf(statement, lookup)).Distinct() : [],
            ];
            var numbers = citations.NumbersOf(group.SelectMany(statement => statement.Citations));
            yield return new AssayLine(name, group.Key.Use, [.. WithNumbers(details, numbers)]);
            name = string.Empty;
        }
    }

    // One therapy since the first edition needs no period.
    private static bool HasPeriods(Interpretation answer) =>
        answer.Statements.Where(statement => !statement.Therapy.IsNone).ToArray() is var named &&
        (named.Length > 1 || named.Any(statement => statement.Until is not null || statement.From != answer.Catalog!.Editions[0].AsOf));

    private static IEnumerable<string> WithNumbers(IEnumerable<string> details, string numbers)
    {
        var cells = details.Where(detail => detail.Length > 0).ToArray();
        return cells.Length == 0 ? [numbers] : [.. cells[..^1], $"{cells[^1]} {numbers}"];
    }

    private static string[] Coverage(Interpretation answer, PermittedUse use) =>
        use == PermittedUse.NotStated && answer.Assay.CoversAllExons ? ["covers all exons"] : [];

    private static string[] Listed(Interpretation answer) =>
        answer.Match == AssayMatch.OtherAllele
            ? [$"other DNA change; the assay lists {string.Join(", ", answer.ListedAlleles.ToArray())}"]
            : [];

    private static string NextStepOf(UseStatement statement, LookupAnswer lookup) => statement.Next switch
    {
        NextStep.ConfirmWith => ConfirmWith(statement, lookup),
        NextStep.ExpertPanel => "refer to an expert panel",
        _ => string.Empty,
    };

    // For the therapy and jurisdiction of the statement, if it names them. If the table has no lines for the confirming assay,
    // its therapies are named here.
    private static string ConfirmWith(UseStatement statement, LookupAnswer lookup)
    {
        var assay = statement.ConfirmWith;
        var whole = lookup.AllAssays.First(answer => answer.Assay == assay);
        var confirming = statement.Therapy.IsNone ? whole : whole.For(statement.Therapy);
        confirming = statement.Jurisdiction.IsNone ? confirming : confirming.For(statement.Jurisdiction);
        var scopes = lookup.Assays.Contains(whole)
            ? []
            : confirming.Statements.Where(statement => statement.Use == confirming.Use)
                .Select(AnswerText.Scope).Where(scope => scope.Length > 0).Distinct();
        return $"confirm with {assay.Name} ({string.Join("; ", scopes.Prepend(AnswerText.Of(confirming.Use)))})";
    }

    private sealed record AssayLine(string Name, PermittedUse Use, IReadOnlyList<string> Details);
}
