using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks that the lists of documents, facts and references contain what sources cite, and nothing that is never cited.</summary>
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
        documentIds = new KnownIds(
            CompilerMessages.UnknownDocument, rows.Documents.Select(row => row.Id), findings, rows.Has(CatalogParts.Documents));
    }

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var check = new SourceCheck(rows, findings);
        check.List();
        foreach (var source in Sources(rows))
        {
            check.CheckReferences(source, check.CheckFacts(source));
        }

        var rowSources = rows.Assays.SelectMany(row => row.Targets).Select(row => row.Source).Concat(rows.Names.Select(row => row.Source));
        foreach (var cell in rowSources)
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
                findings.Report(TextRules.ValueNotAllowed, row.Id, CompilerMessages.FactTwice(row.Id.Value), related: first.Id);
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
                var message = CompilerMessages.ReferenceTwice(row.Number.Value, row.Document.Value);
                findings.Report(TextRules.ValueNotAllowed, row.Number, message, related: first);
            }
            else
            {
                references.Add(key, row.Number);
            }
        }
    }

    // Returns the document of the facts; null if none of them is known.
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
                    continue; // already reported
                }

                var nearest = NearestWord.Find(id, facts.Keys);
                var message = CompilerMessages.WithSuggestion(CompilerMessages.UnknownFact(id), nearest);
                findings.ReportPart(AssayRules.UnknownId, source.Facts, start, id.Length, message, nearest, $"fact {id}");
                continue;
            }

            if (cited.Contains(fact))
            {
                findings.ReportPart(EvidenceRules.Citation, source.Facts, start, id.Length, CompilerMessages.FactCitedTwice(id));
            }
            else if (cited.Count > 0 && cited[0].Document.Value != fact.Document.Value)
            {
                var message = CompilerMessages.FactsOfTwoDocuments(id, fact.Document.Value, cited[0].Id.Value, cited[0].Document.Value);
                findings.ReportPart(EvidenceRules.TwoDocuments, source.Facts, start, id.Length, message);
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
            var only = sections.Length == 1 ? sections[0] : null;
            var message = only is null
                ? CompilerMessages.OtherSections(source.Facts.Value, string.Join(", ", sections), section.Value)
                : CompilerMessages.OtherSection(source.Facts.Value, only, section.Value);
            findings.Report(EvidenceRules.Citation, section, message, only, source.Facts);
        }
    }

    private void CheckReferences(SourceRow source, string? document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in source.References.Where(_ => document is not null && rows.Has(CatalogParts.References)))
        {
            if (!references.ContainsKey((document!, cell.Value)))
            {
                var message = CompilerMessages.UnknownReference(cell.Value, document!);
                findings.Report(AssayRules.UnknownId, cell, message, cause: $"reference {document} {cell.Value}");
            }
            else if (!seen.Add(cell.Value))
            {
                findings.Report(EvidenceRules.Citation, cell, CompilerMessages.ReferenceCitedTwice(cell.Value));
            }
            else
            {
                citedReferences.Add((document!, cell.Value));
            }
        }
    }

    private void ReportNeverCited()
    {
        foreach (var id in rows.Documents.Select(document => document.Id).Where(id => id.IsStated() && !citedDocuments.Contains(id.Value)))
        {
            findings.Report(EvidenceRules.NeverCited, id, CompilerMessages.DocumentNeverCited(id.Value));
        }

        foreach (var fact in facts.Values.Where(fact => !citedFacts.Contains(fact.Id.Value)))
        {
            findings.Report(EvidenceRules.NeverCited, fact.Id, CompilerMessages.FactNeverCited(fact.Id.Value));
        }

        foreach (var number in references.Where(reference => !citedReferences.Contains(reference.Key)).Select(reference => reference.Value))
        {
            findings.Report(EvidenceRules.NeverCited, number, CompilerMessages.ReferenceNeverCited(number.Value));
        }
    }

    private static IEnumerable<SourceRow> Sources(CatalogRows rows)
    {
        var gene = rows.Manifest.Gene is { } row ? [row.Source] : Array.Empty<SourceRow>();
        var assays = rows.Assays.SelectMany(assay => Of(assay.Source, assay.Statements).Concat(assay.Uses.SelectMany(Of)));
        var mentioned = rows.Mentioned.SelectMany(variant =>
            variant.Statements.Select(statement => statement.Source).Append(variant.Source));
        var therapies = rows.Therapies.SelectMany(therapy =>
            Of(therapy.Source, therapy.Statements).Concat(therapy.Approvals.Select(approval => approval.Source)));
        var trials = rows.Trials.SelectMany(trial => Of(trial.Source, trial.Statements).Concat(trial.Cohorts.SelectMany(Of)));
        var statements = rows.Statements.Select(statement => statement.Source);
        return gene.Concat(assays).Concat(mentioned).Concat(therapies).Concat(trials).Concat(statements);
    }

    private static IEnumerable<SourceRow> Of(SourceRow own, IEnumerable<TextRow> statements) =>
        statements.Select(statement => statement.Source).Append(own);

    private static IEnumerable<SourceRow> Of(CohortRow cohort) =>
        cohort.Estimates.Select(estimate => estimate.Source).Append(cohort.Source);

    private static IEnumerable<SourceRow> Of(UseRow use) => use.NextStep?.Source is { } source ? [use.Source, source] : [use.Source];
}
