using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes answers for people: names, a line per assay and use, evidence, citations.</summary>
internal sealed class LookupTextWriter(TerminalText output, AnswerScope scope, Terminal terminal) : IAnswerWriter
{
    private const int Indent = 2;

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = LookupAnswer.Of(scope, notation, build);
        if (answer.IsAnswered)
        {
            WriteAnswer(answer);
        }
        else
        {
            output.WriteLine(Fault.Shown(notation));
            if (answer.Status == LookupStatus.BeforeFirstEdition)
            {
                output.WriteLine($"  {answer.Explanation}");
            }
            else
            {
                Fault.Write(output, notation, answer.Status, answer.Description);
            }
        }

        output.WriteLine();
        return answer.IsFound;
    }

    public void Dispose()
    {
        output.WriteLine(AnswerText.Catalog(scope).ToString());
        if (scope.Edition is { } edition)
        {
            output.WriteLine(ToolMessages.CurrentAsOf(edition.AsOf.Year, edition.AsOf.Month).ToString());
        }

        WriteWrapped(ToolMessages.NotAMedicalDevice().ToString(), 0);
    }

    private void WriteAnswer(LookupAnswer answer)
    {
        var citations = new CitationList();
        WriteNames(answer);
        output.WriteLine();
        new AssayTable(output, terminal, citations).Write(answer);
        WriteEvidence(answer, citations);
        WriteTherapies(answer, citations);
        if (citations.Texts.Count > 0)
        {
            output.WriteLine();
        }

        for (var i = 0; i < citations.Texts.Count; i++)
        {
            WriteWrapped($"[{i + 1}] {citations.Texts[i]}", 0, "[1] ".Length);
        }
    }

    private void WriteNames(LookupAnswer answer)
    {
        var names = VariantText.Names(scope.Catalog, answer);
        if (!VariantText.Contains(names, answer.Input))
        {
            output.WriteLine(terminal.Dim($"{Fault.Shown(answer.Input)}{ToolMessages.LabelSeparator()}".TrimEnd()));
        }

        output.WriteLine(terminal.Bold($"{VariantText.Gene(scope.Catalog)}{string.Join("   ", names)}"));
        if (!answer.IsFound)
        {
            output.WriteLine(ToolMessages.NotInCatalog().ToString());
        }
        else if (answer.Variant.PublishedNames is { Count: > 0 } published)
        {
            WriteWrapped(ToolMessages.AlsoPublishedAs(TextList.Of(published.ToArray())).ToString(), 0);
        }

        if (answer.Coding.Length == 0)
        {
            WriteWrapped(ToolMessages.DnaNotCompared().ToString(), 0);
        }

        if (answer.Description.Note.Length > 0)
        {
            WriteWrapped(ToolMessages.NoteOnAnswer(answer.Description.Note).ToString(), 0);
        }
    }

    private void WriteEvidence(LookupAnswer answer, CitationList citations)
    {
        var statements = answer.Variant.GetEvidence(scope.Day);
        if (statements.Count > 0)
        {
            output.WriteLine();
        }

        foreach (var statement in statements)
        {
            WriteWrapped($"{CatalogText.Select(statement.Text, statement.TextJapanese)} {citations.NumbersOf(statement.Citation)}", Indent);
        }
    }

    private void WriteTherapies(LookupAnswer answer, CitationList citations)
    {
        var therapies = answer.Assays.SelectMany(assay => assay.Statements)
            .Select(statement => statement.Therapy).Where(therapy => !therapy.IsNone).Distinct().Order();
        foreach (var therapy in therapies)
        {
            output.WriteLine();
            WriteWrapped(EntryText.Name(therapy), Indent, isBold: true);
            foreach (var line in TherapyText.LinesOf(therapy, scope, citations))
            {
                WriteWrapped(line, 2 * Indent, Indent);
            }
        }
    }

    private void WriteWrapped(string text, int indent, int hanging = 0, bool isBold = false)
    {
        var start = indent;
        foreach (var line in TextWidth.Wrap(text, terminal.Width - indent - hanging))
        {
            output.WriteLine($"{new string(' ', start)}{(isBold ? terminal.Bold(line) : Terminal.Plain(line))}");
            start = indent + hanging;
        }
    }
}
