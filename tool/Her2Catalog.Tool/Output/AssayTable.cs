using Her2Catalog.Tool.Messages;

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

        string assays = ToolMessages.AssayColumn().ToString(), uses = ToolMessages.UseColumn().ToString();
        var nameWidth = lines.Select(line => line.Name).Append(assays).Max(name => TextWidth.Of(name));
        var useWidth = lines.Select(line => AnswerText.Of(line.Use).ToString()).Append(uses).Max(use => TextWidth.Of(use));
        var detailStart = Indent.Length + nameWidth + Gap.Length + useWidth + Gap.Length;
        var fits = terminal.Width - detailStart >= MinDetailWidth;
        var details = fits ? TextWidth.PadRight(uses, useWidth) + Gap + ToolMessages.DetailsColumn() : uses;
        output.WriteLine($"{Indent}{terminal.Dim(TextWidth.PadRight(assays, nameWidth) + Gap + details)}");
        foreach (var line in lines)
        {
            var indent = fits ? detailStart : 2 * Indent.Length;
            var wrapped = TextWidth.Wrap(line.Details, terminal.Width - indent).ToArray();
            var first = fits && wrapped.Length > 0 ? Gap + wrapped[0] : string.Empty;
            var use = TextWidth.PadRight(AnswerText.Of(line.Use).ToString(), first.Length == 0 ? 0 : useWidth);
            var shownUse = line.Use == PermittedUse.CompanionDiagnostic ? terminal.Bold(use) : Terminal.Plain(use);
            output.WriteLine($"{Indent}{TextWidth.PadRight(line.Name, nameWidth)}{Gap}{shownUse}{first}");
            foreach (var detail in wrapped.Skip(fits ? 1 : 0))
            {
                output.WriteLine(new string(' ', indent) + detail);
            }
        }
    }

    private IEnumerable<AssayLine> LinesOf(Interpretation answer, LookupAnswer lookup)
    {
        var name = EntryText.Name(answer.Assay);
        var groups = answer.Statements
            .GroupBy(use => (use.Use, use.Therapy, use.Jurisdiction, use.Indication, use.From, use.Until))
            .OrderByDescending(group => group.Key.Use).ThenBy(group => group.Key.Therapy.IsNone)
            .ToArray();
        if (groups.Length == 0)
        {
            string[] details = [.. Coverage(answer, PermittedUse.NotStated), .. Listed(answer)];
            yield return new AssayLine(name, PermittedUse.NotStated, TextList.OfDetails(details));
        }

        var hasPeriods = HasPeriods(answer);
        foreach (var group in groups)
        {
            string[] details =
            [
                AnswerText.Scope(group.First()),
                hasPeriods && !group.Key.Therapy.IsNone ? AnswerText.Period(group.Key.From, group.Key.Until).ToString() : string.Empty,
                AnswerText.Of(group.Max(statement => statement.Match)),
                .. Coverage(answer, group.Key.Use),
                .. group == groups[0] ? Listed(answer) : [],
                .. group.Key.Use == answer.Use ? group.Select(statement => NextStepOf(statement, lookup)).Distinct() : [],
            ];
            var numbers = citations.NumbersOf(group.SelectMany(statement => statement.Citations));
            yield return new AssayLine(name, group.Key.Use, $"{TextList.OfDetails(details)} {numbers}".Trim());
            name = string.Empty;
        }
    }

    // One therapy since the first edition needs no period.
    private static bool HasPeriods(Interpretation answer) =>
        answer.Statements.Where(statement => !statement.Therapy.IsNone).ToArray() is var named &&
        (named.Length > 1 || named.Any(statement => statement.Until is not null || statement.From != answer.Catalog!.Editions[0].AsOf));

    private static string[] Coverage(Interpretation answer, PermittedUse use) =>
        use == PermittedUse.NotStated && answer.Assay.CoversAllExons ? [ToolMessages.CoversAllExons().ToString()] : [];

    private static string[] Listed(Interpretation answer) =>
        answer.Match == AssayMatch.OtherAllele
            ? [ToolMessages.OtherDnaListed(TextList.Of(answer.ListedAlleles.ToArray())).ToString()]
            : [];

    private static string NextStepOf(UseStatement statement, LookupAnswer lookup) =>
        statement.Next == NextStep.ConfirmWith ? ConfirmWith(statement, lookup) : AnswerText.Of(statement.Next);

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
        var uses = TextList.OfDetails(scopes.Prepend(AnswerText.Of(confirming.Use).ToString()));
        return ToolMessages.ConfirmWith(EntryText.Name(assay), uses).ToString();
    }

    private sealed record AssayLine(string Name, PermittedUse Use, string Details);
}
