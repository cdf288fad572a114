using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>What sources cite is in the lists of documents, facts and references; what these lists contain is cited.</summary>
internal sealed class SourceCheck
{
    private readonly FindingList findings;
    private readonly CatalogRows rows;
    private readonly KnownIds documentIds;
    private readonly Dictionary<string, FactRow> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Document, string Number), Cell> references = [];
    private readonly HashSet<string> citedDocuments = new(StringComparer.Ordinal);
    private readonly HashSet<string> citedFacts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Document, string Number)> citedReferences = [];

    private SourceCheck(CatalogRows rows, FindingList findings)
    {
        this.findings = findings;
        this.rows = rows;
        documentIds = new KnownIds("document", rows.Documents.Select(row => row.Id), findings, rows.Has(CatalogParts.Documents));
    }

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var check = new SourceCheck(rows, findings);
        check.List();
        foreach (var source in Sources(rows))
        {
            check.CheckReferences(source, check.CheckFacts(source));
        }

        foreach (var cell in rows.Assays.SelectMany(row => row.Targets).Select(row => row.Source).Concat(rows.Names.Select(row => row.Source)))
        {
            check.CheckFacts(new SourceRow(cell, null, []));
        }

        if (rows.Unread == CatalogParts.None)
        {
            check.ReportNeverCited();
        }
    }

    private void List()
    {
        foreach (var row in rows.Facts)
        {
            documentIds.Check(row.Document);
            citedDocuments.Add(row.Document.Value);
            if (facts.TryGetValue(row.Id.Value, out var first))
            {
                findings.Report(TextRules.ValueNotAllowed, row.Id, $"The fact '{row.Id.Value}' is listed already.", related: first.Id);
            }
            else
            {
                facts.Add(row.Id.Value, row);
            }
        }

        foreach (var row in rows.References)
        {
            documentIds.Check(row.Document);
            var key = (row.Document.Value, row.Number.Value);
            if (references.TryGetValue(key, out var first))
            {
                findings.Report(TextRules.ValueNotAllowed, row.Number, $"Reference {row.Number.Value} of {row.Document.Value} is listed already.", related: first);
            }
            else
            {
                references.Add(key, row.Number);
            }
        }
    }

    // Returns the document that the facts are of; null if none of them is known.
    private string? CheckFacts(SourceRow source)
    {
        var cited = new List<FactRow>();
        var isKnown = true;
        foreach (var (id, start) in CellValues.Words(source.Facts))
        {
            if (!facts.TryGetValue(id, out var fact) && !rows.Has(CatalogParts.Facts))
            {
                return null;
            }

            if (fact is null)
            {
                isKnown = false;
                if (!PlainText.IsPlain(id))
                {
                    continue; // reported as such already
                }

                var hint = NearestWord.DidYouMean(id, facts.Keys, out var nearest);
                findings.ReportPart(AssayRules.UnknownId, source.Facts, start, id.Length,
                    $"There is no fact '{id}' in the list of facts.{hint}", nearest, $"fact {id}");
                continue;
            }

            if (cited.Contains(fact))
            {
                findings.ReportPart(EvidenceRules.Citation, source.Facts, start, id.Length, $"The source cites '{id}' twice.");
            }
            else if (cited.Count > 0 && cited[0].Document.Value != fact.Document.Value)
            {
                findings.ReportPart(EvidenceRules.TwoDocuments, source.Facts, start, id.Length, $"'{id}' is a fact of {fact.Document.Value}, '{cited[0].Id.Value}' one of {cited[0].Document.Value}: a source cites one document.");
            }

            citedFacts.Add(id);
            cited.Add(fact);
        }

        if (isKnown)
        {
            CheckSection(source, cited);
        }

        return cited.FirstOrDefault()?.Document.Value;
    }

    private void CheckSection(SourceRow source, List<FactRow> cited)
    {
        var sections = cited.Select(fact => fact.Section.Value).Distinct().ToArray();
        if (source.Section is { } section && !sections.Contains(section.Value))
        {
            findings.Report(EvidenceRules.Citation, section, $"{source.Facts.Value} is in section {string.Join(" or ", sections)}, not {section.Value}.", sections.Length == 1 ? sections[0] : null, source.Facts);
        }
    }

    private void CheckReferences(SourceRow source, string? document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in source.References.Where(_ => document is not null && rows.Has(CatalogParts.References)))
        {
            if (!references.ContainsKey((document!, cell.Value)))
            {
                findings.Report(AssayRules.UnknownId, cell,
                    $"There is no reference {cell.Value} of {document} in the list of references.",
                    cause: $"reference {document} {cell.Value}");
            }
            else if (!seen.Add(cell.Value))
            {
                findings.Report(EvidenceRules.Citation, cell, $"The source cites reference {cell.Value} twice.");
            }
            else
            {
                citedReferences.Add((document!, cell.Value));
            }
        }
    }

    private void ReportNeverCited()
    {
        foreach (var document in rows.Documents.Where(document => document.Id.IsStated() && !citedDocuments.Contains(document.Id.Value)))
        {
            findings.Report(EvidenceRules.NeverCited, document.Id, $"No fact is of the document '{document.Id.Value}'.");
        }

        foreach (var fact in facts.Values.Where(fact => !citedFacts.Contains(fact.Id.Value)))
        {
            findings.Report(EvidenceRules.NeverCited, fact.Id, $"No entry cites the fact '{fact.Id.Value}'.");
        }

        foreach (var reference in references.Where(reference => !citedReferences.Contains(reference.Key)))
        {
            findings.Report(EvidenceRules.NeverCited, reference.Value, $"No entry cites reference {reference.Value.Value}.");
        }
    }

    private static IEnumerable<SourceRow> Sources(CatalogRows rows)
    {
        var gene = rows.Manifest.Gene is { } row ? [row.Source] : Array.Empty<SourceRow>();
        var assays = rows.Assays.SelectMany(assay => Of(assay.Source, assay.Statements).Concat(assay.Uses.SelectMany(Of)));
        var mentioned = rows.Mentioned.SelectMany(variant => variant.Statements.Select(statement => statement.Source).Append(variant.Source));
        var therapies = rows.Therapies.SelectMany(therapy => Of(therapy.Source, therapy.Statements).Concat(therapy.Approvals.Select(approval => approval.Source)));
        var trials = rows.Trials.SelectMany(trial => Of(trial.Source, trial.Statements).Concat(trial.Cohorts.SelectMany(cohort => cohort.Estimates.Select(estimate => estimate.Source).Append(cohort.Source))));
        var statements = rows.Statements.Select(statement => statement.Source);
        return gene.Concat(assays).Concat(mentioned).Concat(therapies).Concat(trials).Concat(statements);
    }

    private static IEnumerable<SourceRow> Of(SourceRow own, IEnumerable<TextRow> statements) => statements.Select(statement => statement.Source).Append(own);

    private static IEnumerable<SourceRow> Of(UseRow use) => use.NextStep?.Source is { } source ? [use.Source, source] : [use.Source];
}
